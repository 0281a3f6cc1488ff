# PYTHONHASHSEED is 0 in all tests, so hashes are the same everywhere.
print(hash(""), hash("a"), hash("abc"), hash("hello world"), hash("é€😀"))
# expect: 0 4644417185603328019 -4594863902769663758 -5642461784034726774 3070825549491427594
print(hash(b"abc") == hash("abc"), hash(("a", 1)))  # expect: True 6955645834154447545
