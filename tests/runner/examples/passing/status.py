exit 3   # expect status: 3
