kill -SEGV $$ # expect status: 139
