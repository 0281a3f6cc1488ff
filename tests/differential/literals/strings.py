# Quotes, prefixes and joining of adjacent texts.
print('a', "a", 'it\'s', "say \"x\"", 'say "x"', "it's", '', "", '' '', 'a' "b" 'c')
print('''triple 'quoted' ''', """triple "quoted" """, ''''''  , """""" , '''a''b''', """a"b""c""")
print('a' 'b'
      'c', ('d'
            "e"), 'f' \
      'g')
print(u'u', U"U", u'a' 'b', r'raw\n', R"\x41\\", r'\'', r"\"", r'''\
''')
print('tab\there', 'new\\nline', 'a\
b', """first
second\
 still second
third""")
print(len('\\'), len(r'\\'), len('\\\\'), len(r'a\'b'), repr(r'\''))
print("tail"[0], "tail"[-1], "tail".upper(), "%s" "%d" % ("a", 1), ("x" "y").join("ab"), "a" "b" in "cabd")
print('é', "日本", '😀', "é" 'ü', len('😀'), 'ß'.upper())
