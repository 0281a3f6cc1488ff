print("before")  # expect: before
raise SystemExit("goodbye")

# expect stderr: goodbye
# expect error: goodbye
