sleep 100 # expect: never
