from server import objects, run

run(objects // 12, 6, 1)
