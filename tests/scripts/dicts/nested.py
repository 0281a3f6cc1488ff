config = {"a": {"b": [1, {"c": 2}]}}
print(config["a"]["b"][1]["c"])  # expect: 2
config["a"]["b"][1]["c"] += 40
config["a"]["new"] = ()
del config["a"]["b"][0]
print(config)  # expect: {'a': {'b': [{'c': 42}], 'new': ()}}
