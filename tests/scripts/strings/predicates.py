for text in ["", "abc", "ABC", "Abc", "123", "a1", " \t", "½", "²", "٣", "a_b", "1a", "é", "Hello World"]:
    print(repr(text), text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum(),
          text.isspace(), text.isupper(), text.islower(), text.istitle(), text.isidentifier(), text.isprintable())
# expect: '' False False False False False False False False False False True
# expect: 'abc' True False False False True False False True False True True
# expect: 'ABC' True False False False True False True False False True True
# expect: 'Abc' True False False False True False False False True True True
# expect: '123' False True True True True False False False False False True
# expect: 'a1' False False False False True False False True False True True
# expect: ' \t' False False False False False True False False False False False
# expect: '½' False False False True True False False False False False True
# expect: '²' False True False True True False False False False False True
# expect: '٣' False True True True True False False False False False True
# expect: 'a_b' False False False False False False False True False True True
# expect: '1a' False False False False True False False True False False True
# expect: 'é' True False False False True False False True False True True
# expect: 'Hello World' False False False False False False False False True False True
