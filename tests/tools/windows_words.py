# SPDX-License-Identifier: GPL-2.0-or-later
"""A command line as cmd.exe, PowerShell and the C runtime of Windows take it apart; what the guide uses of it."""

CMD_SIGNS = set("&|<>^()")
POWERSHELL_SIGNS = set("&|;<>(){}[]@#,'")


def c_words(line):
    """Arguments of a program, as the C runtime finds them in its command line.

    A double quote opens and closes; 2n backslashes before one are n, 2n + 1 are n and a quote that is meant.
    """
    words, word, inside, begun, at = [], "", False, False, 0
    while at < len(line):
        slashes = 0
        while at < len(line) and line[at] == "\\":
            slashes, at = slashes + 1, at + 1
        if at < len(line) and line[at] == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                inside = not inside
            begun, at = True, at + 1
            continue
        word, begun = word + "\\" * slashes, begun or bool(slashes)
        if at == len(line):
            break
        if line[at] in " \t" and not inside:
            if begun:
                words.append(word)
            word, begun = "", False
        else:
            word, begun = word + line[at], True
        at += 1
    return [*words, word] if begun else words


def cmd_line(text):
    """What cmd.exe hands on of a line that is typed; as ``%*`` it goes through a batch file unchanged.

    Raises
    ------
    ValueError
        Something in it means something to cmd.exe itself.
    """
    inside = False
    for sign in text:
        if sign in "%!":
            raise ValueError(f"{sign} is replaced by cmd.exe")
        if sign == '"':
            inside = not inside
        elif sign in CMD_SIGNS and not inside:
            raise ValueError(f"{sign} stands outside of quotes")
    if inside:
        raise ValueError("a quote is not closed")
    return text


def powershell_words(text):
    """Arguments of a native command, as PowerShell reads them.

    Raises
    ------
    ValueError
        Something in it means something to PowerShell itself.
    """
    words, word, inside, begun = [], "", False, False
    for sign in text:
        if sign in "$`":
            raise ValueError(f"{sign} is replaced by PowerShell")
        if sign == '"':
            inside, begun = not inside, True
        elif inside:
            word += sign
        elif sign == " ":
            if begun:
                words.append(word)
            word, begun = "", False
        elif sign in POWERSHELL_SIGNS:
            raise ValueError(f"{sign} stands outside of quotes")
        else:
            word, begun = word + sign, True
    if inside:
        raise ValueError("a quote is not closed")
    return [*words, word] if begun else words


def powershell_line(words):
    """The command line that Windows PowerShell makes of arguments: those with spaces get quotes, quotes get none."""
    return " ".join(f'"{word}"' if " " in word or not word else word for word in words)


def in_cmd(text):
    """Arguments of a program that is started from cmd.exe."""
    return c_words(cmd_line(text))


def in_powershell(text):
    """Arguments of a program that is started from PowerShell by a batch file, which cmd.exe reads once more."""
    if " --% " in text:  # what follows is handed on as it stands
        before, after = text.split(" --% ", 1)
        return c_words(cmd_line(f"{powershell_line(powershell_words(before))} {after}"))
    return c_words(cmd_line(powershell_line(powershell_words(text))))
