print(repr("plain"), repr("it's"), repr('say "hi"'), repr("it's \"both\""))
# expect: 'plain' "it's" 'say "hi"' 'it\'s "both"'
print(repr("tab\tnew\nline\\ \r\0\x1b\x7f"))  # expect: 'tab\tnew\nline\\ \r\x00\x1b\x7f'
print(repr("é€😀"), repr("\u200b\xa0\xad"), repr("\ud800"))
# expect: 'é€😀' '\u200b\xa0\xad' '\ud800'
print(ascii("é€😀"))  # expect: '\xe9\u20ac\U0001f600'
