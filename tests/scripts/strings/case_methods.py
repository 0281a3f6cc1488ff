print("hello World".upper(), "Hello".lower(), "hello world".title(), "hELLO".capitalize(), "aBc".swapcase())
# expect: HELLO WORLD hello Hello World Hello AbC
print("ß".upper(), "ß".casefold(), "İ".lower(), "ǆ".title(), "Σας".lower(), "ΑΣ".lower())
# expect: SS ss i̇ ǅ σας ας
print("they're bill's".title())  # expect: They'Re Bill'S
