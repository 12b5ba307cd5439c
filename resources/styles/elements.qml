<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|MapTips">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{ac67b88f-d992-5d75-a6db-1a30cf885935}">
      <rule filter="&quot;code&quot; = 'E01'" symbol="0" label="Gate sign" key="{f0c3d82c-1dd3-5472-81a0-d780960fcbe4}"/>
      <rule filter="&quot;code&quot; = 'E02'" symbol="1" label="Route post" key="{70d33d36-8a61-562f-898b-bf2f3198c387}"/>
      <rule filter="&quot;code&quot; = 'E03'" symbol="2" label="Direction sign" key="{c3028ac9-49eb-5a3f-bbd5-be08eb963ebb}"/>
      <rule filter="&quot;code&quot; = 'E04'" symbol="3" label="Ground marker" key="{52b93581-d1a3-5404-a586-1de2a4df3a58}"/>
      <rule filter="&quot;code&quot; = 'E05'" symbol="4" label="Ground line" key="{05fe8f3e-6924-5a02-b182-365dfe776c8f}"/>
      <rule filter="&quot;code&quot; = 'E06'" symbol="5" label="Wait spot" key="{1c2bf6a3-56d6-52d1-a4a7-2df69d29817a}"/>
      <rule filter="&quot;code&quot; = 'E12'" symbol="6" label="Meeting point" key="{ac256bfd-9a1c-588d-9caf-38ab66b74661}"/>
      <rule filter="&quot;code&quot; = 'E19'" symbol="7" label="Winter pole" key="{c0dece69-16ae-5017-bf9b-1f62725da920}"/>
      <rule filter="coalesce(&quot;code&quot;, '') NOT IN ('E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E12', 'E19')" symbol="8" label="Other element" key="{53029d05-b6f7-5a92-a9e9-0530e1a04fc4}"/>
    </rules>
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 20000) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="false"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R2F0ZSBzaWduPC90aXRsZT4KICA8IS0tIHRoZSBhcmNoIG9uZSB3YWxrcyB0aHJvdWdoIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTMgMzAgVjE2IEExMyAxMyAwIDAgMSAyOSAxNiBWMzAgSDIyIFYxNyBBNiA2IDAgMCAwIDEwIDE3IFYzMCBaIi8+PC9nPgogIDwhLS0gdGhlIHN1biBhYm92ZSBpdCAtLT4KICA8Y2lyY2xlIGN4PSIxNiIgY3k9IjcuNSIgcj0iMiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R2F0ZSBzaWduPC90aXRsZT4KICA8IS0tIHRoZSBhcmNoIG9uZSB3YWxrcyB0aHJvdWdoIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTMgMzAgVjE2IEExMyAxMyAwIDAgMSAyOSAxNiBWMzAgSDIyIFYxNyBBNiA2IDAgMCAwIDEwIDE3IFYzMCBaIi8+PC9nPgogIDwhLS0gdGhlIHN1biBhYm92ZSBpdCAtLT4KICA8Y2lyY2xlIGN4PSIxNiIgY3k9IjcuNSIgcj0iMiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(400 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 400 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'number'), NULL)), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="false"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 120 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Um91dGUgcG9zdDwvdGl0bGU+CiAgPCEtLSBhIHN0b3V0IHBvc3Qgd2l0aCBhIHJvdW5kIGhlYWQgYW5kIGEgYmFuZCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMC41IDMwIFY5IEE1LjUgNiAwIDAgMSAyMS41IDkgVjMwIFoiLz48L2c+CiAgPHBhdGggZD0iTTEyLjYgMTIgSDE5LjQgVjE2LjUgSDEyLjYgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Um91dGUgcG9zdDwvdGl0bGU+CiAgPCEtLSBhIHN0b3V0IHBvc3Qgd2l0aCBhIHJvdW5kIGhlYWQgYW5kIGEgYmFuZCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMC41IDMwIFY5IEE1LjUgNiAwIDAgMSAyMS41IDkgVjMwIFoiLz48L2c+CiAgPHBhdGggZD0iTTEyLjYgMTIgSDE5LjQgVjE2LjUgSDEyLjYgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(120 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 120 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 120 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 120 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'number'), NULL)), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 120 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;rotation&quot; IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+RGlyZWN0aW9uIHNpZ248L3RpdGxlPgogIDwhLS0gdGhlIHBvbGUgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNyAzIEgxMSBWMzAgSDcgWiIvPjwvZz4KICA8IS0tIHRoZSBwbGF0ZSBwb2ludHMgdGhlIHdheSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0yIDUgSDIxIEwzMCAxMiBMMjEgMTkgSDIgWiIvPjwvZz4KICA8Y2lyY2xlIGN4PSI5IiBjeT0iMTIiIHI9IjIuMyIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+RGlyZWN0aW9uIHNpZ248L3RpdGxlPgogIDwhLS0gdGhlIHBvbGUgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNyAzIEgxMSBWMzAgSDcgWiIvPjwvZz4KICA8IS0tIHRoZSBwbGF0ZSBwb2ludHMgdGhlIHdheSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0yIDUgSDIxIEwzMCAxMiBMMjEgMTkgSDIgWiIvPjwvZz4KICA8Y2lyY2xlIGN4PSI5IiBjeT0iMTIiIHI9IjIuMyIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(400 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 400 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(NULL), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 400 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 350 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;rotation&quot; IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 350 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R3JvdW5kIG1hcmtlcjwvdGl0bGU+CiAgPCEtLSB0aGUgcGF3IG9mIGFuIGFuaW1hbCB0aGF0IGhhcyBnb25lIGJlZm9yZSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxlbGxpcHNlIGN4PSI1LjUiIGN5PSIxNCIgcng9IjMuNiIgcnk9IjQuNCIvPjxlbGxpcHNlIGN4PSIxMi4zIiBjeT0iNyIgcng9IjMuNiIgcnk9IjQuOCIvPjxlbGxpcHNlIGN4PSIxOS43IiBjeT0iNyIgcng9IjMuNiIgcnk9IjQuOCIvPjxlbGxpcHNlIGN4PSIyNi41IiBjeT0iMTQiIHJ4PSIzLjYiIHJ5PSI0LjQiLz48cGF0aCBkPSJNMTYgMTQuNSBDMjEgMTQuNSAyNiAyMSAyNC41IDI2IEMyMyAzMCAxOS41IDI4IDE2IDI4IEMxMi41IDI4IDkgMzAgNy41IDI2IEM2IDIxIDExIDE0LjUgMTYgMTQuNSBaIi8+PC9nPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R3JvdW5kIG1hcmtlcjwvdGl0bGU+CiAgPCEtLSB0aGUgcGF3IG9mIGFuIGFuaW1hbCB0aGF0IGhhcyBnb25lIGJlZm9yZSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxlbGxpcHNlIGN4PSI1LjUiIGN5PSIxNCIgcng9IjMuNiIgcnk9IjQuNCIvPjxlbGxpcHNlIGN4PSIxMi4zIiBjeT0iNyIgcng9IjMuNiIgcnk9IjQuOCIvPjxlbGxpcHNlIGN4PSIxOS43IiBjeT0iNyIgcng9IjMuNiIgcnk9IjQuOCIvPjxlbGxpcHNlIGN4PSIyNi41IiBjeT0iMTQiIHJ4PSIzLjYiIHJ5PSI0LjQiLz48cGF0aCBkPSJNMTYgMTQuNSBDMjEgMTQuNSAyNiAyMSAyNC41IDI2IEMyMyAzMCAxOS41IDI4IDE2IDI4IEMxMi41IDI4IDkgMzAgNy41IDI2IEM2IDIxIDExIDE0LjUgMTYgMTQuNSBaIi8+PC9nPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(350 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 350 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 350 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 350 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'number'), NULL)), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 350 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 1000 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;rotation&quot; IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 1000 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R3JvdW5kIGxpbmU8L3RpdGxlPgogIDwhLS0gYSBicm9hZCBsaW5lIHRoYXQgd2luZHMgb24gLS0+CiAgPHBhdGggZD0iTTUgMjkgQzUgMTMgMjcgMTkgMjcgMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEwIiBzdHJva2UtbGluZWNhcD0iYnV0dCIvPjxwYXRoIGQ9Ik01IDI5IEM1IDEzIDI3IDE5IDI3IDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlLXdpZHRoPSI3IiBzdHJva2UtbGluZWNhcD0iYnV0dCIvPgogIDwhLS0gaXRzIGJyb2tlbiBtaWRkbGUgLS0+CiAgPHBhdGggZD0iTTUgMjcuNSBDNSAxMyAyNyAxOSAyNyA0LjUiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNiIgc3Ryb2tlLWRhc2hhcnJheT0iMyAzLjQiLz4KPC9zdmc+Cg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+R3JvdW5kIGxpbmU8L3RpdGxlPgogIDwhLS0gYSBicm9hZCBsaW5lIHRoYXQgd2luZHMgb24gLS0+CiAgPHBhdGggZD0iTTUgMjkgQzUgMTMgMjcgMTkgMjcgMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEwIiBzdHJva2UtbGluZWNhcD0iYnV0dCIvPjxwYXRoIGQ9Ik01IDI5IEM1IDEzIDI3IDE5IDI3IDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlLXdpZHRoPSI3IiBzdHJva2UtbGluZWNhcD0iYnV0dCIvPgogIDwhLS0gaXRzIGJyb2tlbiBtaWRkbGUgLS0+CiAgPHBhdGggZD0iTTUgMjcuNSBDNSAxMyAyNyAxOSAyNyA0LjUiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNiIgc3Ryb2tlLWRhc2hhcnJheT0iMyAzLjQiLz4KPC9zdmc+Cg=="/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(1000 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 1000 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="240,228,66,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="240,228,66,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 300 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;rotation&quot; IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 300 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="240,228,66,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+V2FpdCBzcG90PC90aXRsZT4KICA8IS0tIHRoZSBrZXJiIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTEuNSAyIEgzMC41IFY2LjUgSDEuNSBaIi8+PC9nPgogIDwhLS0gdHdvIHNvbGVzIGJlaGluZCBpdCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik05IDkgQzEzLjUgOSAxNCAxNCAxMyAyMCBDMTIgMjEuNSA3LjUgMjEuNSA2LjUgMjAgQzQuNSAxNCA1IDkgOSA5IFoiLz48cGF0aCBkPSJNMjMgOSBDMjcgOSAyNy41IDE0IDI1LjUgMjAgQzI0LjUgMjEuNSAyMCAyMS41IDE5IDIwIEMxOCAxNCAxOC41IDkgMjMgOSBaIi8+PHBhdGggZD0iTTYuMyAyMy41IEgxMi43IEMxMy43IDMxLjUgNiAzMS41IDYuMyAyMy41IFoiLz48cGF0aCBkPSJNMTkuMyAyMy41IEgyNS43IEMyNiAzMS41IDE4LjMgMzEuNSAxOS4zIDIzLjUgWiIvPjwvZz4KPC9zdmc+Cg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="240,228,66,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+V2FpdCBzcG90PC90aXRsZT4KICA8IS0tIHRoZSBrZXJiIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTEuNSAyIEgzMC41IFY2LjUgSDEuNSBaIi8+PC9nPgogIDwhLS0gdHdvIHNvbGVzIGJlaGluZCBpdCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik05IDkgQzEzLjUgOSAxNCAxNCAxMyAyMCBDMTIgMjEuNSA3LjUgMjEuNSA2LjUgMjAgQzQuNSAxNCA1IDkgOSA5IFoiLz48cGF0aCBkPSJNMjMgOSBDMjcgOSAyNy41IDE0IDI1LjUgMjAgQzI0LjUgMjEuNSAyMCAyMS41IDE5IDIwIEMxOCAxNCAxOC41IDkgMjMgOSBaIi8+PHBhdGggZD0iTTYuMyAyMy41IEgxMi43IEMxMy43IDMxLjUgNiAzMS41IDYuMyAyMy41IFoiLz48cGF0aCBkPSJNMTkuMyAyMy41IEgyNS43IEMyNiAzMS41IDE4LjMgMzEuNSAxOS4zIDIzLjUgWiIvPjwvZz4KPC9zdmc+Cg=="/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(300 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 300 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 20000) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="false"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 3000 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TWVldGluZyBwb2ludDwvdGl0bGU+CiAgPCEtLSB0d28gY2hpbGRyZW4gc2lkZSBieSBzaWRlIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTIgMzAgVjIxIEMyIDE0IDE1IDE0IDE1IDIxIFYzMCBaIi8+PHBhdGggZD0iTTE3IDMwIFYyMSBDMTcgMTQgMzAgMTQgMzAgMjEgVjMwIFoiLz48Y2lyY2xlIGN4PSI4LjUiIGN5PSI4LjUiIHI9IjUiLz48Y2lyY2xlIGN4PSIyMy41IiBjeT0iOC41IiByPSI1Ii8+PC9nPgogIDwhLS0gaGFuZCBpbiBoYW5kIC0tPgogIDxwYXRoIGQ9Ik0xMSAyNCBIMjEiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMiIvPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TWVldGluZyBwb2ludDwvdGl0bGU+CiAgPCEtLSB0d28gY2hpbGRyZW4gc2lkZSBieSBzaWRlIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTIgMzAgVjIxIEMyIDE0IDE1IDE0IDE1IDIxIFYzMCBaIi8+PHBhdGggZD0iTTE3IDMwIFYyMSBDMTcgMTQgMzAgMTQgMzAgMjEgVjMwIFoiLz48Y2lyY2xlIGN4PSI4LjUiIGN5PSI4LjUiIHI9IjUiLz48Y2lyY2xlIGN4PSIyMy41IiBjeT0iOC41IiByPSI1Ii8+PC9nPgogIDwhLS0gaGFuZCBpbiBoYW5kIC0tPgogIDxwYXRoIGQ9Ik0xMSAyNCBIMjEiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMiIvPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(3000 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 3000 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 3000 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 3000 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'number'), NULL)), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 20000 AND 3000 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (coalesce(@map_scale, 1000) &lt;= 2500) AND coalesce(@map_scale, 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,-3.79999999999999982"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="triangle"/>
          <prop k="offset" v="0,-3.79999999999999982"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="false"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="6.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="6.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 60 / coalesce(@map_scale, 1000) &lt;= 4.4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+V2ludGVyIHBvbGU8L3RpdGxlPgogIDwhLS0gYSBzbGVuZGVyIHBvbGUgd2l0aCBhIGJhbmQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTEuNSAxLjUgSDIwLjUgVjI2IEgxMS41IFoiLz48L2c+CiAgPHBhdGggZD0iTTEzLjUgNyBIMTguNSBWMTEgSDEzLjUgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgogIDwhLS0gdGhlIGhlYXAgb2Ygc25vdyAtLT4KICA8cGF0aCBkPSJNMS41IDMwLjUgQzMgMjMgOSAyNiAxMSAyMiBDMTQgMTcgMjAgMTggMjIgMjMgQzI1IDIyIDI5IDI1IDMwLjUgMzAuNSBaIiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPgo8L3N2Zz4K"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+V2ludGVyIHBvbGU8L3RpdGxlPgogIDwhLS0gYSBzbGVuZGVyIHBvbGUgd2l0aCBhIGJhbmQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTEuNSAxLjUgSDIwLjUgVjI2IEgxMS41IFoiLz48L2c+CiAgPHBhdGggZD0iTTEzLjUgNyBIMTguNSBWMTEgSDEzLjUgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgogIDwhLS0gdGhlIGhlYXAgb2Ygc25vdyAtLT4KICA8cGF0aCBkPSJNMS41IDMwLjUgQzMgMjMgOSAyNiAxMSAyMiBDMTQgMTcgMjAgMTggMjIgMjMgQzI1IDIyIDI5IDI1IDMwLjUgMzAuNSBaIiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPgo8L3N2Zz4K"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="parameters" v=""/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="4.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(60 / coalesce(@map_scale, 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 60 / coalesce(@map_scale, 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.625"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="0,0,0,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="3.625"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 60 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 60 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="chr" value=""/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3,-3"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2.03"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="chr" v=""/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3,-3"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2.03"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="char">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(to_string(NULL), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(@map_scale, 1000) &lt;= 2500 AND 60 / coalesce(@map_scale, 1000) &lt;= 4.4 AND &quot;path_id&quot; IS NOT NULL AND @map_scale IS NOT NULL"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(coalesce(@school_paths, array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar')))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.9"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="90,95,99,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.9"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <mapTip>[% "code" %] [% "note" %]</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
