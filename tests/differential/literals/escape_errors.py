# Malformed escapes in texts and bytes: messages with positions, for each escape, alone and behind other text.
def check(source):
    try: print(ascii(source), ascii(eval(source)))
    except SyntaxError as e: print(ascii(source), "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset, ascii(e.text))
import warnings
warnings.simplefilter("ignore")
bodies = [r"\x", r"\x4", r"\xg", r"\x4g", r"\u", r"\u1", r"\u123", r"\u123g", r"\U", r"\U0001", r"\U0000000g", r"\U00110000", r"\UFFFFFFFF", r"\N", r"\N{", r"\N{}", r"\N{x", r"\N{no such name}", r"\Nx", r"\N{LATIN SMALL LETTER A", r"\N{latin small letter a}", r"\N{BULLET}", r"\N{LF}", r"\N{LATIN SMALL LETTER E WITH ACUTE}", r"\N{HANGUL SYLLABLE GAG}", r"\N{CJK UNIFIED IDEOGRAPH-4E00}", r"\N{CJK UNIFIED IDEOGRAPH-FFFF}", r"\400", r"\777", r"\8", r"\q", r"\ ", r"\%", r"\ud800", r"\U0000D800", r"\x00", r"\0", r"\08", r"\1234", r"\{", r"\}", "\\\n", r"\\x", r"\\\x"]
for body in bodies:
    for make in ("'{}'", "'ab\\t{}cd'", "b'{}'", "'''\n{}'''", "'\u20ac{}'", "f'{}'", "f'{{1}}{}'", "'a' 'b{}'"):
        check(make.replace("{{", "<<").replace("}}", ">>").replace("{}", body).replace("<<", "{").replace(">>", "}"))
