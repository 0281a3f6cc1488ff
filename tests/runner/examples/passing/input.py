read line; echo "got $line"   # expect: got some input
# stdin: some input
