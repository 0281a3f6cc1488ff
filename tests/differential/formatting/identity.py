# Where formatting gives back the very text it was given, and what becomes of subclasses of str.
text = "abcde" * 3
class S(str): pass
s = S(text)
print("%s" % text is text, "%.50s" % text is text, "%5s" % text is text, "%s" % (text,) is text, text % () is text, "%s%s" % ("", text) is text)
print("{0}".format(text) is text, "{0:s}".format(text) is text, "{:.50s}".format(text) is text, "{!s}".format(text) is text, "{:5}".format(text) is text, text.format() is text, "{}{}".format("", text) is text, "{}{}".format(text, "") is text, " {}".format(text) is text, "{a}".format_map({"a": text}) is text)
print(format(text) is text, format(text, "s") is text, format(text, "5") is text, format(text, ".50") is text, format(text, "20") is text)
print(f"{text}" is text, f"{text:s}" is text, f"{text!s}" is text, f"{text:20}" is text, f"{text}{text}" is text, f"{text:.3}")
print(type("%s" % s), type("%s" % (s,)), type(format(s)), type(f"{s}"), type("{}".format(s)), type(s.format()), type(s % ()), type(s % {}), type("%s %s" % (s, s)), type(format(s, "s")), type("{!s}".format(s)))
print(str(s) is s, type(str(s)), str(text) is text, "".join([text]) is text, type("".join([s])))
