<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|MapTips">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{ac67b88f-d992-5d75-a6db-1a30cf885935}">
      <rule filter="&quot;code&quot; IN ('E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19', 'E20')" symbol="0" label="In the colour of their path" key="{61521017-fc5d-5543-b569-90c7ad049e0b}"/>
      <rule filter="&quot;code&quot; = 'E01'" symbol="1" label="Gate sign" key="{f0c3d82c-1dd3-5472-81a0-d780960fcbe4}"/>
      <rule filter="&quot;code&quot; = 'E02'" symbol="2" label="Route post" key="{70d33d36-8a61-562f-898b-bf2f3198c387}"/>
      <rule filter="&quot;code&quot; = 'E03'" symbol="3" label="Direction sign" key="{c3028ac9-49eb-5a3f-bbd5-be08eb963ebb}"/>
      <rule filter="&quot;code&quot; = 'E04'" symbol="4" label="Ground marker" key="{52b93581-d1a3-5404-a586-1de2a4df3a58}"/>
      <rule filter="&quot;code&quot; = 'E05'" symbol="5" label="Ground line" key="{05fe8f3e-6924-5a02-b182-365dfe776c8f}"/>
      <rule filter="&quot;code&quot; = 'E06'" symbol="6" label="Wait spot" key="{1c2bf6a3-56d6-52d1-a4a7-2df69d29817a}"/>
      <rule filter="&quot;code&quot; = 'E07'" symbol="7" label="Look-both-ways cue" key="{156c139b-f518-5f0c-bce7-7d0a58a6646f}"/>
      <rule filter="&quot;code&quot; = 'E08'" symbol="8" label="Crossing portal" key="{4b9786d7-68b0-5210-a4a5-27f7701925d6}"/>
      <rule filter="&quot;code&quot; = 'E09'" symbol="9" label="Raised crossing" key="{e44384e7-3cdb-56ec-a8ac-c1b4329481d0}"/>
      <rule filter="&quot;code&quot; = 'E10'" symbol="10" label="Refuge island" key="{2550d358-b6b9-5770-88c5-7b73ff85123f}"/>
      <rule filter="&quot;code&quot; = 'E11'" symbol="11" label="Kerb extension" key="{fe8c6ce7-4fc5-5a94-940b-36d7c6cc8f28}"/>
      <rule filter="&quot;code&quot; = 'E12'" symbol="12" label="Meeting point" key="{ac256bfd-9a1c-588d-9caf-38ab66b74661}"/>
      <rule filter="&quot;code&quot; = 'E13'" symbol="13" label="Play stop" key="{59b8d8bd-9701-5d15-b542-b5afcb9318d7}"/>
      <rule filter="&quot;code&quot; = 'E14'" symbol="14" label="Path light" key="{bc52c50f-fe4e-5eea-8d29-d1c79a231807}"/>
      <rule filter="&quot;code&quot; = 'E15'" symbol="15" label="Map board" key="{b3812c2b-34ff-5cf3-b1f2-79d536f7e46e}"/>
      <rule filter="&quot;code&quot; = 'E16'" symbol="16" label="Crossing guard" key="{e7aee220-0078-54e9-bcc8-e83ab3b03d10}"/>
      <rule filter="&quot;code&quot; = 'E17'" symbol="17" label="Slow cycling" key="{4845579b-62cf-5fdf-8b3f-78f9256cc8d5}"/>
      <rule filter="&quot;code&quot; = 'E18'" symbol="18" label="Drop-off bay" key="{59c93bb7-a86d-5d8d-8bbc-10eb57d98562}"/>
      <rule filter="&quot;code&quot; = 'E19'" symbol="19" label="Winter pole" key="{c0dece69-16ae-5017-bf9b-1f62725da920}"/>
      <rule filter="&quot;code&quot; = 'E20'" symbol="20" label="Relief animal" key="{39dda002-a665-54f9-a635-d2c1f798d4c0}"/>
      <rule filter="coalesce(&quot;code&quot;, '') NOT IN ('E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19', 'E20')" symbol="21" label="Other element" key="{53029d05-b6f7-5a92-a9e9-0530e1a04fc4}"/>
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
        <layer class="EllipseMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="125,134,140,110"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.35"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="symbol_height" value="3"/>
            <Option type="QString" name="symbol_height_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="symbol_height_unit" value="MM"/>
            <Option type="QString" name="symbol_name" value="rectangle"/>
            <Option type="QString" name="symbol_width" value="4"/>
            <Option type="QString" name="symbol_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="symbol_width_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="125,134,140,110"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.35"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="2"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="symbol_height" v="3"/>
          <prop k="symbol_height_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="symbol_height_unit" v="MM"/>
          <prop k="symbol_name" v="rectangle"/>
          <prop k="symbol_width" v="4"/>
          <prop k="symbol_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="symbol_width_unit" v="MM"/>
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
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500 AND coalesce(if(&quot;code&quot; IN ('E05'), coalesce(attribute($currentfeature, 'length') * 1000, map_get(map('E05', 1000, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E18', 12000), &quot;code&quot;)), map_get(map('E05', 1000, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E18', 12000), &quot;code&quot;)), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > if(&quot;code&quot; IN ('E05'), 4.4, 6.6)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(&quot;code&quot; IN ('E05'), coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63')), '125,134,140,110')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="height">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, if(&quot;code&quot; IN ('E05'), coalesce(attribute($currentfeature, 'length') * 1000, map_get(map('E05', 1000, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E18', 12000), &quot;code&quot;)), map_get(map('E05', 1000, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E18', 12000), &quot;code&quot;)) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, if(&quot;code&quot; IN ('E05'), '#ffffff', '#000000'), '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="width">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, max(map_get(map('E05', 120, 'E09', 4000, 'E10', 2500, 'E11', 2000, 'E18', 2500), &quot;code&quot;) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000), if(&quot;code&quot; IN ('E05'), 0.9, 0)), 0)"/>
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
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,0"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="0"/>
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
          <prop k="outline_color" v="0,0,0,0"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.25"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="0"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="NOT (if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500)) AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('E06', '#f0e442', 'E07', '#ffffff', 'E08', '#c5e02f', 'E09', '#7d868c', 'E10', '#7d868c', 'E11', '#7d868c', 'E14', '#f7b500', 'E16', '#c5e02f', 'E17', '#ffffff'), &quot;code&quot;), coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63')))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(map_get(map('E06', '#f0e442', 'E07', '#ffffff', 'E08', '#c5e02f', 'E09', '#7d868c', 'E10', '#7d868c', 'E11', '#7d868c', 'E14', '#f7b500', 'E16', '#c5e02f', 'E17', '#ffffff'), &quot;code&quot;) IS NULL, coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle'), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, '#ffffff', '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 1.9, 0)"/>
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
            <Option type="QString" name="outline_color" value="0,0,0,0"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="0"/>
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
          <prop k="outline_color" v="0,0,0,0"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="0"/>
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
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500) AND (&quot;code&quot; IN ('E05', 'E09', 'E10', 'E11', 'E18') OR coalesce(map_get(map('E01', 400, 'E02', 120, 'E03', 400, 'E04', 350, 'E05', 1000, 'E06', 300, 'E07', 300, 'E08', 200, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E12', 3000, 'E13', 4000, 'E14', 150, 'E15', 1000, 'E16', 600, 'E17', 600, 'E18', 12000, 'E19', 60, 'E20', 300), &quot;code&quot;), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 4.4) AND &quot;rotation&quot; IS NOT NULL AND &quot;code&quot; IN ('E03', 'E04', 'E05', 'E06', 'E07', 'E17')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, '#000000', '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 2.6, 0)"/>
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
            <Option type="QString" name="outline_color" value="0,0,0,0"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="0"/>
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
          <prop k="outline_color" v="0,0,0,0"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="0"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500) AND (&quot;code&quot; IN ('E05', 'E09', 'E10', 'E11', 'E18') OR coalesce(map_get(map('E01', 400, 'E02', 120, 'E03', 400, 'E04', 350, 'E05', 1000, 'E06', 300, 'E07', 300, 'E08', 200, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E12', 3000, 'E13', 4000, 'E14', 150, 'E15', 1000, 'E16', 600, 'E17', 600, 'E18', 12000, 'E19', 60, 'E20', 300), &quot;code&quot;), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 4.4)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, '#000000', '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 6.6, 0)"/>
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
            <Option type="QString" name="offset" value="3.5,-3.5"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,0"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="0"/>
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
          <prop k="offset" v="3.5,-3.5"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,0"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="0"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500) AND (&quot;code&quot; IN ('E05', 'E09', 'E10', 'E11', 'E18') OR coalesce(map_get(map('E01', 400, 'E02', 120, 'E03', 400, 'E04', 350, 'E05', 1000, 'E06', 300, 'E07', 300, 'E08', 200, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E12', 3000, 'E13', 4000, 'E14', 150, 'E15', 1000, 'E16', 600, 'E17', 600, 'E18', 12000, 'E19', 60, 'E20', 300), &quot;code&quot;), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 4.4) AND &quot;path_id&quot; IS NOT NULL AND &quot;code&quot; IN ('E01', 'E02', 'E03', 'E04', 'E12', 'E15', 'E18', 'E19', 'E20')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, '#000000', '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 3.625, 0)"/>
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
            <Option type="QString" name="offset" value="3.5,-3.5"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,0,0,0"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.29"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="0"/>
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
          <prop k="offset" v="3.5,-3.5"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="0,0,0,0"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="0"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500) AND (&quot;code&quot; IN ('E05', 'E09', 'E10', 'E11', 'E18') OR coalesce(map_get(map('E01', 400, 'E02', 120, 'E03', 400, 'E04', 350, 'E05', 1000, 'E06', 300, 'E07', 300, 'E08', 200, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E12', 3000, 'E13', 4000, 'E14', 150, 'E15', 1000, 'E16', 600, 'E17', 600, 'E18', 12000, 'E19', 60, 'E20', 300), &quot;code&quot;), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 4.4) AND &quot;path_id&quot; IS NOT NULL AND &quot;code&quot; IN ('E01', 'E02', 'E03', 'E04', 'E12', 'E15', 'E18', 'E19', 'E20')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('circle', 'circle', 'square', 'square', 'diamond', 'diamond', 'hexagon', 'hexagon'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'shape'), NULL)))), 'circle')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, '#ffffff', '#00000000')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 2.9, 0)"/>
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
            <Option type="QString" name="chr" value=" "/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="font" value="Open Sans"/>
            <Option type="QString" name="font_style" value="Bold"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="miter"/>
            <Option type="QString" name="offset" value="3.5,-3.5"/>
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
          <prop k="chr" v=" "/>
          <prop k="color" v="255,255,255,255"/>
          <prop k="font" v="Open Sans"/>
          <prop k="font_style" v="Bold"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="miter"/>
          <prop k="offset" v="3.5,-3.5"/>
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
                  <Option type="QString" name="expression" value="coalesce(to_string(if(&quot;code&quot; IN ('E01', 'E02', 'E04', 'E12', 'E18'), try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'number'), NULL), NULL)), '')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="$geometry IS NOT NULL AND if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= if(&quot;code&quot; IN ('E01', 'E12', 'E13', 'E15', 'E18'), 20000, 2500) AND (&quot;code&quot; IN ('E05', 'E09', 'E10', 'E11', 'E18') OR coalesce(map_get(map('E01', 400, 'E02', 120, 'E03', 400, 'E04', 350, 'E05', 1000, 'E06', 300, 'E07', 300, 'E08', 200, 'E09', 7000, 'E10', 6000, 'E11', 10000, 'E12', 3000, 'E13', 4000, 'E14', 150, 'E15', 1000, 'E16', 600, 'E17', 600, 'E18', 12000, 'E19', 60, 'E20', 300), &quot;code&quot;), 0) / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 4.4) AND &quot;path_id&quot; IS NOT NULL AND &quot;code&quot; IN ('E01', 'E02', 'E03', 'E04', 'E12', 'E15', 'E18', 'E19', 'E20')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, 2.03, 0)"/>
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
                  <Option type="QString" name="expression" value="if(400 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 400 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="125,134,140,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmVmdWdlIGlzbGFuZDwvdGl0bGU+CiAgPCEtLSB0aGUgaXNsYW5kIGluIHR3byBoYWx2ZXMsIGFuZCB0aGUgd2F5IGJldHdlZW4gdGhlbSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMCAxMyBWOCBBNiA2IDAgMCAxIDIyIDggVjEzIFogTTEwIDE5IFYyNCBBNiA2IDAgMCAwIDIyIDI0IFYxOSBaIi8+PC9nPgogIDwhLS0gdGhlIGxhbmVzIG9uIGJvdGggc2lkZXMgLS0+CiAgPGcgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi42Ij48cGF0aCBkPSJNNCAzIFYyOSBNMjggMyBWMjkiLz48L2c+Cjwvc3ZnPgo="/>
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
          <prop k="color" v="125,134,140,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmVmdWdlIGlzbGFuZDwvdGl0bGU+CiAgPCEtLSB0aGUgaXNsYW5kIGluIHR3byBoYWx2ZXMsIGFuZCB0aGUgd2F5IGJldHdlZW4gdGhlbSAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMCAxMyBWOCBBNiA2IDAgMCAxIDIyIDggVjEzIFogTTEwIDE5IFYyNCBBNiA2IDAgMCAwIDIyIDI0IFYxOSBaIi8+PC9nPgogIDwhLS0gdGhlIGxhbmVzIG9uIGJvdGggc2lkZXMgLS0+CiAgPGcgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi42Ij48cGF0aCBkPSJNNCAzIFYyOSBNMjggMyBWMjkiLz48L2c+Cjwvc3ZnPgo="/>
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
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="11">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="125,134,140,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+S2VyYiBleHRlbnNpb248L3RpdGxlPgogIDwhLS0gdGhlIGtlcmIgdGhhdCByZWFjaGVzIG91dCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xLjUgMzAgVjIyIEg3IEMxMSAyMiA5IDE0IDE0IDE0IEgxOCBDMjMgMTQgMjEgMjIgMjUgMjIgSDMwLjUgVjMwIFoiLz48L2c+CiAgPCEtLSBsb3cgcGxhbnRpbmcgb24gaXQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTYgMTQgVjkgTTE2IDEwIEMxMCAxMCA5IDYgOS41IDIuNSBDMTQgMi41IDE2IDUgMTYgMTAgQzE2IDUgMTggMi41IDIyLjUgMi41IEMyMyA2IDIyIDEwIDE2IDEwIFoiLz48L2c+Cjwvc3ZnPgo="/>
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
          <prop k="color" v="125,134,140,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+S2VyYiBleHRlbnNpb248L3RpdGxlPgogIDwhLS0gdGhlIGtlcmIgdGhhdCByZWFjaGVzIG91dCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xLjUgMzAgVjIyIEg3IEMxMSAyMiA5IDE0IDE0IDE0IEgxOCBDMjMgMTQgMjEgMjIgMjUgMjIgSDMwLjUgVjMwIFoiLz48L2c+CiAgPCEtLSBsb3cgcGxhbnRpbmcgb24gaXQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTYgMTQgVjkgTTE2IDEwIEMxMCAxMCA5IDYgOS41IDIuNSBDMTQgMi41IDE2IDUgMTYgMTAgQzE2IDUgMTggMi41IDIyLjUgMi41IEMyMyA2IDIyIDEwIDE2IDEwIFoiLz48L2c+Cjwvc3ZnPgo="/>
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
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="12">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
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
                  <Option type="QString" name="expression" value="if(3000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 3000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="13">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UGxheSBzdG9wPC90aXRsZT4KICA8IS0tIGhvcHNjb3RjaCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMCAyMSBIMjIgVjMwLjUgSDEwIFogTTMuNSAxMS41IEgxNiBWMjEgSDMuNSBaIE0xNiAxMS41IEgyOC41IFYyMSBIMTYgWiIvPjxwYXRoIGQ9Ik0xMCAxMS41IFY3LjUgQTYgNiAwIDAgMSAyMiA3LjUgVjExLjUgWiIvPjwvZz4KICA8IS0tIHRoZSBzdG9uZSAtLT4KICA8Y2lyY2xlIGN4PSIyMiIgY3k9IjE2LjIiIHI9IjIuNCIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UGxheSBzdG9wPC90aXRsZT4KICA8IS0tIGhvcHNjb3RjaCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xMCAyMSBIMjIgVjMwLjUgSDEwIFogTTMuNSAxMS41IEgxNiBWMjEgSDMuNSBaIE0xNiAxMS41IEgyOC41IFYyMSBIMTYgWiIvPjxwYXRoIGQ9Ik0xMCAxMS41IFY3LjUgQTYgNiAwIDAgMSAyMiA3LjUgVjExLjUgWiIvPjwvZz4KICA8IS0tIHRoZSBzdG9uZSAtLT4KICA8Y2lyY2xlIGN4PSIyMiIgY3k9IjE2LjIiIHI9IjIuNCIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
                  <Option type="QString" name="expression" value="if(4000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 4000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="14">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="247,181,0,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UGF0aCBsaWdodDwvdGl0bGU+CiAgPCEtLSBhIGxhbXAgb24gYSBiZW50IHBvc3QgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNSAzMCBWMTEgQzUgMCAyMiAwIDIyIDkgSDE4IEMxOCA0LjUgOS41IDQuNSA5LjUgMTEgVjMwIFoiLz48L2c+CiAgPCEtLSBpdHMgbGlnaHQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTUgOSBIMjUgTDMxIDI0IEgxMC41IFoiLz48L2c+CiAgPHBhdGggZD0iTTE2LjcgMTIuNSBIMjMgTDI0LjUgMTYgSDE1LjUgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
          <prop k="color" v="247,181,0,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UGF0aCBsaWdodDwvdGl0bGU+CiAgPCEtLSBhIGxhbXAgb24gYSBiZW50IHBvc3QgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNSAzMCBWMTEgQzUgMCAyMiAwIDIyIDkgSDE4IEMxOCA0LjUgOS41IDQuNSA5LjUgMTEgVjMwIFoiLz48L2c+CiAgPCEtLSBpdHMgbGlnaHQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMTUgOSBIMjUgTDMxIDI0IEgxMC41IFoiLz48L2c+CiAgPHBhdGggZD0iTTE2LjcgMTIuNSBIMjMgTDI0LjUgMTYgSDE1LjUgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
                  <Option type="QString" name="expression" value="if(150 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 150 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="15">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TWFwIGJvYXJkPC90aXRsZT4KICA8IS0tIGEgYm9hcmQgb24gdHdvIGxlZ3MgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNiAyMiBIMTAgVjMwIEg2IFogTTIyIDIyIEgyNiBWMzAgSDIyIFoiLz48cGF0aCBkPSJNMiAzIEgzMCBWMjMgSDIgWiIvPjwvZz4KICA8IS0tIHRoZSB3YXkgb24gaXRzIG1hcCAtLT4KICA8cGF0aCBkPSJNNyAxOC41IEM3IDEwIDE2IDE4IDE3IDEyIEMxNy41IDguNSAyMSA4IDI1IDgiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIvPjxjaXJjbGUgY3g9IjI1IiBjeT0iOCIgcj0iMi4zIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TWFwIGJvYXJkPC90aXRsZT4KICA8IS0tIGEgYm9hcmQgb24gdHdvIGxlZ3MgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNiAyMiBIMTAgVjMwIEg2IFogTTIyIDIyIEgyNiBWMzAgSDIyIFoiLz48cGF0aCBkPSJNMiAzIEgzMCBWMjMgSDIgWiIvPjwvZz4KICA8IS0tIHRoZSB3YXkgb24gaXRzIG1hcCAtLT4KICA8cGF0aCBkPSJNNyAxOC41IEM3IDEwIDE2IDE4IDE3IDEyIEMxNy41IDguNSAyMSA4IDI1IDgiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIvPjxjaXJjbGUgY3g9IjI1IiBjeT0iOCIgcj0iMi4zIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
                  <Option type="QString" name="expression" value="if(1000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 1000 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="16">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="197,224,47,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Q3Jvc3NpbmcgZ3VhcmQ8L3RpdGxlPgogIDwhLS0gYSBwZXJzb24gd2l0aCBhbiBhcm0gaGVsZCBvdXQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNyAzMCBWMTkgQzcgMTMgMTEgMTMgMTMgMTMgSDI4LjUgQTIuMyAyLjMgMCAwIDEgMjguNSAxOC41IEgxOSBWMzAgWiIvPjxjaXJjbGUgY3g9IjEzIiBjeT0iNy41IiByPSI0Ii8+PHBhdGggZD0iTTYuNSA2IEM2LjUgMC41IDE5LjUgMC41IDE5LjUgNiBaIi8+PC9nPgogIDwhLS0gdGhlIGJlbHQgLS0+CiAgPHBhdGggZD0iTTcuNSAyMiBMMTguNSAxNyBWMjAgTDcuNSAyNSBaIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
          <prop k="color" v="197,224,47,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Q3Jvc3NpbmcgZ3VhcmQ8L3RpdGxlPgogIDwhLS0gYSBwZXJzb24gd2l0aCBhbiBhcm0gaGVsZCBvdXQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNNyAzMCBWMTkgQzcgMTMgMTEgMTMgMTMgMTMgSDI4LjUgQTIuMyAyLjMgMCAwIDEgMjguNSAxOC41IEgxOSBWMzAgWiIvPjxjaXJjbGUgY3g9IjEzIiBjeT0iNy41IiByPSI0Ii8+PHBhdGggZD0iTTYuNSA2IEM2LjUgMC41IDE5LjUgMC41IDE5LjUgNiBaIi8+PC9nPgogIDwhLS0gdGhlIGJlbHQgLS0+CiAgPHBhdGggZD0iTTcuNSAyMiBMMTguNSAxNyBWMjAgTDcuNSAyNSBaIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
                  <Option type="QString" name="expression" value="if(600 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 600 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="17">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+U2xvdyBjeWNsaW5nPC90aXRsZT4KICA8IS0tIGEgYmljeWNsZSAtLT4KICA8ZyBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSI0LjIiPjxjaXJjbGUgY3g9IjcuNSIgY3k9IjIxLjUiIHI9IjUiLz48Y2lyY2xlIGN4PSIyNC41IiBjeT0iMjEuNSIgcj0iNSIvPjxwYXRoIGQ9Ik03LjUgMjEuNSBMMTIuNSAxMiBIMjEgTDI0LjUgMjEuNSBNMTIuNSAxMiBMMTYgMjEuNSBMMjEgMTIgTTEwLjUgOSBIMTQuNSBNMjEgMTIgTDIwIDcuNSBIMjQiLz48L2c+PGcgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi40Ij48Y2lyY2xlIGN4PSI3LjUiIGN5PSIyMS41IiByPSI1Ii8+PGNpcmNsZSBjeD0iMjQuNSIgY3k9IjIxLjUiIHI9IjUiLz48cGF0aCBkPSJNNy41IDIxLjUgTDEyLjUgMTIgSDIxIEwyNC41IDIxLjUgTTEyLjUgMTIgTDE2IDIxLjUgTDIxIDEyIE0xMC41IDkgSDE0LjUgTTIxIDEyIEwyMCA3LjUgSDI0Ii8+PC9nPgo8L3N2Zz4K"/>
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
          <prop k="color" v="255,255,255,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+U2xvdyBjeWNsaW5nPC90aXRsZT4KICA8IS0tIGEgYmljeWNsZSAtLT4KICA8ZyBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSI0LjIiPjxjaXJjbGUgY3g9IjcuNSIgY3k9IjIxLjUiIHI9IjUiLz48Y2lyY2xlIGN4PSIyNC41IiBjeT0iMjEuNSIgcj0iNSIvPjxwYXRoIGQ9Ik03LjUgMjEuNSBMMTIuNSAxMiBIMjEgTDI0LjUgMjEuNSBNMTIuNSAxMiBMMTYgMjEuNSBMMjEgMTIgTTEwLjUgOSBIMTQuNSBNMjEgMTIgTDIwIDcuNSBIMjQiLz48L2c+PGcgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi40Ij48Y2lyY2xlIGN4PSI3LjUiIGN5PSIyMS41IiByPSI1Ii8+PGNpcmNsZSBjeD0iMjQuNSIgY3k9IjIxLjUiIHI9IjUiLz48cGF0aCBkPSJNNy41IDIxLjUgTDEyLjUgMTIgSDIxIEwyNC41IDIxLjUgTTEyLjUgMTIgTDE2IDIxLjUgTDIxIDEyIE0xMC41IDkgSDE0LjUgTTIxIDEyIEwyMCA3LjUgSDI0Ii8+PC9nPgo8L3N2Zz4K"/>
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
                  <Option type="QString" name="expression" value="if(600 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 600 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="18">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+RHJvcC1vZmYgYmF5PC90aXRsZT4KICA8IS0tIGEgY2FyIHRoYXQgaGFzIHN0b3BwZWQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMS41IDI0IFYxNyBDMS41IDE1IDMgMTQuNSA2IDE0IEwxMCA3LjUgSDIxIEwyNiAxNCBDMjkuNSAxNC41IDMwLjUgMTUuNSAzMC41IDE4IFYyNCBaIi8+PGNpcmNsZSBjeD0iOC41IiBjeT0iMjQuNSIgcj0iNCIvPjxjaXJjbGUgY3g9IjIzLjUiIGN5PSIyNC41IiByPSI0Ii8+PC9nPgogIDwhLS0gaXRzIHdpbmRvd3MgLS0+CiAgPHBhdGggZD0iTTEwIDEzLjUgTDEyIDEwIEgxNSBWMTMuNSBaIE0xNyAxMCBIMjAgTDIyLjUgMTMuNSBIMTcgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+RHJvcC1vZmYgYmF5PC90aXRsZT4KICA8IS0tIGEgY2FyIHRoYXQgaGFzIHN0b3BwZWQgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMS41IDI0IFYxNyBDMS41IDE1IDMgMTQuNSA2IDE0IEwxMCA3LjUgSDIxIEwyNiAxNCBDMjkuNSAxNC41IDMwLjUgMTUuNSAzMC41IDE4IFYyNCBaIi8+PGNpcmNsZSBjeD0iOC41IiBjeT0iMjQuNSIgcj0iNCIvPjxjaXJjbGUgY3g9IjIzLjUiIGN5PSIyNC41IiByPSI0Ii8+PC9nPgogIDwhLS0gaXRzIHdpbmRvd3MgLS0+CiAgPHBhdGggZD0iTTEwIDEzLjUgTDEyIDEwIEgxNSBWMTMuNSBaIE0xNyAxMCBIMjAgTDIyLjUgMTMuNSBIMTcgWiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPgo8L3N2Zz4K"/>
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
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 20000"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="19">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
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
                  <Option type="QString" name="expression" value="if(60 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 60 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
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
                  <Option type="QString" name="expression" value="if(120 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 120 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="20">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="90,95,99,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmVsaWVmIGFuaW1hbDwvdGl0bGU+CiAgPCEtLSB0aGUgaGVhZCBvZiBhIGZveCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0zIDIuNSBMMTEuNSA4IEMxNCA3IDE4IDcgMjAuNSA4IEwyOSAyLjUgQzMwLjUgMTEgMjkuNSAxOCAyNiAyMiBMMTYgMzAgTDYgMjIgQzIuNSAxOCAxLjUgMTEgMyAyLjUgWiIvPjwvZz4KICA8IS0tIGV5ZXMgYW5kIG5vc2UgLS0+CiAgPGNpcmNsZSBjeD0iMTAuNSIgY3k9IjE2IiByPSIyLjIiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiLz48Y2lyY2xlIGN4PSIyMS41IiBjeT0iMTYiIHI9IjIuMiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPjxwYXRoIGQ9Ik0xMi41IDIzIEgxOS41IEwxNiAyNyBaIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmVsaWVmIGFuaW1hbDwvdGl0bGU+CiAgPCEtLSB0aGUgaGVhZCBvZiBhIGZveCAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0zIDIuNSBMMTEuNSA4IEMxNCA3IDE4IDcgMjAuNSA4IEwyOSAyLjUgQzMwLjUgMTEgMjkuNSAxOCAyNiAyMiBMMTYgMzAgTDYgMjIgQzIuNSAxOCAxLjUgMTEgMyAyLjUgWiIvPjwvZz4KICA8IS0tIGV5ZXMgYW5kIG5vc2UgLS0+CiAgPGNpcmNsZSBjeD0iMTAuNSIgY3k9IjE2IiByPSIyLjIiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiLz48Y2lyY2xlIGN4PSIyMS41IiBjeT0iMTYiIHI9IjIuMiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPjxwYXRoIGQ9Ik0xMi41IDIzIEgxOS41IEwxNiAyNyBaIiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIi8+Cjwvc3ZnPgo="/>
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
                  <Option type="QString" name="expression" value="if(300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="21">
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
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
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
                  <Option type="QString" name="expression" value="if(400 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 400 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
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
                  <Option type="QString" name="expression" value="if(350 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 350 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
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
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#0072b2', 'yellow', '#f0e442', 'vermillion', '#d55e00', 'black', '#000000', 'purple', '#cc79a7'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), coalesce(if(regexp_match(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), '^#[0-9a-fA-F]{6}$') = 1, try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL), NULL), '#5a5f63'))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map('blue', '#ffffff', 'yellow', '#000000', 'vermillion', '#000000', 'black', '#ffffff', 'purple', '#000000'), lower(trim(try(attribute(get_feature(if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] || '|layername=paths')), array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ('paths', 'School Paths', 'Koulupolut', 'Skolstigar'))))), 'path_id', &quot;path_id&quot;), 'colour'), NULL)))), '#ffffff')"/>
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
                  <Option type="QString" name="expression" value="if(300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
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
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TG9vay1ib3RoLXdheXMgY3VlPC90aXRsZT4KICA8IS0tIGFuIGV5ZSB0aGF0IGxvb2tzIGJvdGggd2F5cyAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xIDE2IEw4IDguNSBWMjMuNSBaIE0zMSAxNiBMMjQgOC41IFYyMy41IFoiLz48ZWxsaXBzZSBjeD0iMTYiIGN5PSIxNiIgcng9IjciIHJ5PSIxMC41Ii8+PC9nPgogIDxjaXJjbGUgY3g9IjE2IiBjeT0iMTYiIHI9IjQuNSIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPjxjaXJjbGUgY3g9IjE2IiBjeT0iMTYiIHI9IjIiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiLz4KPC9zdmc+Cg=="/>
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
          <prop k="color" v="255,255,255,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+TG9vay1ib3RoLXdheXMgY3VlPC90aXRsZT4KICA8IS0tIGFuIGV5ZSB0aGF0IGxvb2tzIGJvdGggd2F5cyAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xIDE2IEw4IDguNSBWMjMuNSBaIE0zMSAxNiBMMjQgOC41IFYyMy41IFoiLz48ZWxsaXBzZSBjeD0iMTYiIGN5PSIxNiIgcng9IjciIHJ5PSIxMC41Ii8+PC9nPgogIDxjaXJjbGUgY3g9IjE2IiBjeT0iMTYiIHI9IjQuNSIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIvPjxjaXJjbGUgY3g9IjE2IiBjeT0iMTYiIHI9IjIiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiLz4KPC9zdmc+Cg=="/>
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
                  <Option type="QString" name="expression" value="if(300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 300 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
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
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="197,224,47,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Q3Jvc3NpbmcgcG9ydGFsPC90aXRsZT4KICA8IS0tIHR3byBwb3N0cyBhdCB0aGUgY3Jvc3NpbmcgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMiAzMCBWOSBIOCBWMzAgWiBNMjQgMzAgVjkgSDMwIFYzMCBaIi8+PGNpcmNsZSBjeD0iNSIgY3k9IjYiIHI9IjQuMiIvPjxjaXJjbGUgY3g9IjI3IiBjeT0iNiIgcj0iNC4yIi8+PC9nPgogIDwhLS0gdGhlIHN0cmlwZXMgYmV0d2VlbiB0aGVtIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTEwLjUgMTcgSDIxLjUgVjIwLjUgSDEwLjUgWiBNMTAuNSAyNSBIMjEuNSBWMjguNSBIMTAuNSBaIi8+PC9nPgo8L3N2Zz4K"/>
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
          <prop k="color" v="197,224,47,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+Q3Jvc3NpbmcgcG9ydGFsPC90aXRsZT4KICA8IS0tIHR3byBwb3N0cyBhdCB0aGUgY3Jvc3NpbmcgLS0+CiAgPGcgZmlsbD0icGFyYW0oZmlsbCkgIzAwNzJiMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIj48cGF0aCBkPSJNMiAzMCBWOSBIOCBWMzAgWiBNMjQgMzAgVjkgSDMwIFYzMCBaIi8+PGNpcmNsZSBjeD0iNSIgY3k9IjYiIHI9IjQuMiIvPjxjaXJjbGUgY3g9IjI3IiBjeT0iNiIgcj0iNC4yIi8+PC9nPgogIDwhLS0gdGhlIHN0cmlwZXMgYmV0d2VlbiB0aGVtIC0tPgogIDxnIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyYjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCI+PHBhdGggZD0iTTEwLjUgMTcgSDIxLjUgVjIwLjUgSDEwLjUgWiBNMTAuNSAyNSBIMjEuNSBWMjguNSBIMTAuNSBaIi8+PC9nPgo8L3N2Zz4K"/>
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
                  <Option type="QString" name="expression" value="if(200 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) > 4.4, coalesce(&quot;rotation&quot;, 0), 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="max(4.4, 200 / if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000))"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="125,134,140,255"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmFpc2VkIGNyb3NzaW5nPC90aXRsZT4KICA8IS0tIHRoZSBodW1wLCBzZWVuIGZyb20gdGhlIGNhciAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xIDI2IEw5IDExIEgyMyBMMzEgMjYgWiIvPjwvZz4KICA8IS0tIGl0cyBzdHJpcGVzIC0tPgogIDxwYXRoIGQ9Ik0xMC41IDEzLjUgSDEzLjUgTDEyIDI0IEg4IFogTTE4LjUgMTMuNSBIMjEuNSBMMjQgMjQgSDIwIFoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiLz4KPC9zdmc+Cg=="/>
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
          <prop k="color" v="125,134,140,255"/>
          <prop k="fixedAspectRatio" v="0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiIgd2lkdGg9IjMyIiBoZWlnaHQ9IjMyIj4KICA8dGl0bGU+UmFpc2VkIGNyb3NzaW5nPC90aXRsZT4KICA8IS0tIHRoZSBodW1wLCBzZWVuIGZyb20gdGhlIGNhciAtLT4KICA8ZyBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MmIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiPjxwYXRoIGQ9Ik0xIDI2IEw5IDExIEgyMyBMMzEgMjYgWiIvPjwvZz4KICA8IS0tIGl0cyBzdHJpcGVzIC0tPgogIDxwYXRoIGQ9Ik0xMC41IDEzLjUgSDEzLjUgTDEyIDI0IEg4IFogTTE4LjUgMTMuNSBIMjEuNSBMMjQgMjQgSDIwIFoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmZmZmYiLz4KPC9zdmc+Cg=="/>
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
                <Option type="Map" name="enabled">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if($geometry IS NOT NULL, coalesce(@map_scale, 1000), 1000) &lt;= 2500"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <mapTip>[% replace(replace("code", '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %] [% replace(replace("note", '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
