echo "at 0x7f00aa"   # expect: at 0x
echo "$PWD/name.txt"   # expect: name.txt
