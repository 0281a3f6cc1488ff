text = "banana"
print(text.find("an"), text.rfind("an"), text.find("x"), text.find("an", 2), text.find("", 3), text.find("a", -2))
# expect: 1 3 -1 3 3 5
print(text.index("n"), text.rindex("n"), text.count("an"), text.count("a"), text.count(""), "aaa".count("aa"))
# expect: 2 4 2 3 7 1
print("nan" in text, "" in text, "z" not in text)  # expect: True True True
print(text.startswith("ban"), text.endswith(("x", "na")), text.startswith("an", 1), text.startswith(""))
# expect: True True True True
try:
    text.index("x")
except ValueError as error:
    print(error)  # expect: substring not found
try:
    1 in text
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not int
