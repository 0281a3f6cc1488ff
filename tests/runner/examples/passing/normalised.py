echo "a thing at 0x7f00aa"   # expect: a thing at 0x
echo "$PWD/name.txt"   # expect: name.txt
