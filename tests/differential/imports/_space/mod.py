where = "namespace"
