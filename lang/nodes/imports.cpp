#include "lang/nodes/imports.hpp"

#include "lang/engine/imports.hpp"
#include "runtime/types/function.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer::nodes {

namespace {

// As programs can replace it, the built-in function __import__ is asked each time.
[[gnu::noinline, gnu::cold]] Value call_replaced_import(Frame& frame, Value function, Str* name, Value from_list,
                                                        int64_t level) {
    if (!function) return raise_text(import_error_type, "__import__ not found");
    bool const has_space = frame.code->is_module || frame.code->is_class_body;
    Value const locals = !has_space ? none : frame.extra.is_object() ? frame.extra : Value::of(frame.globals);
    return call(function, {Value::of(name), Value::of(frame.globals), locals, from_list, Value::integer(level)});
}
Value import_through_builtins(Frame& frame, Str* name, Value from_list, int64_t level) {
    auto const found = find_builtin(frame, names::__import__);
    if (!found) [[unlikely]]
        return empty;
    Owned const function(*found);
    if (is_built_in_import(function.get())) [[likely]]
        return import_name(name, Value::of(frame.globals), from_list, level);
    return call_replaced_import(frame, function.get(), name, from_list, level);
}

struct Import : Node {
    Str* name;
    Target* target;
    bool binds_leaf;
};
Value run_import(Node& self, Frame& frame) {
    auto& node = as<Import>(self);
    frame.node = &self;
    Owned module(import_through_builtins(frame, node.name, none, 0));
    if (!module) return fail(self, frame);
    if (node.binds_leaf) {
        // The parts behind the first dot are attributes of what is in front of it.
        std::string_view rest = node.name->view();
        for (size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
            rest.remove_prefix(dot + 1);
            Owned next(import_attribute(module.get(), intern(rest.substr(0, rest.find('.')))));
            if (!next) return fail(self, frame);
            module = std::move(next);
        }
    }
    return assign(node.target, frame, module.release()) ? completed : empty;
}

struct ImportFrom : Node {
    Str* module;
    uint32_t level;
    ImportedName* names;
    uint32_t count;
};
Owned import_source(ImportFrom& node, Frame& frame) {
    frame.node = &node;
    Ref<Tuple> const wanted = allocate_tuple(node.count ? node.count : 1);
    for (uint32_t i = 0; i < node.count; ++i) wanted->items[i] = retain(Value::of(node.names[i].name));
    if (!node.count) wanted->items[0] = retain(Value::of(intern("*")));
    Owned module(import_through_builtins(frame, node.module, wanted.value(), node.level));
    if (!module) add_traceback(frame, &node);
    return module;
}
Value run_import_from(Node& self, Frame& frame) {
    auto& node = as<ImportFrom>(self);
    Owned const module = import_source(node, frame);
    if (!module) return empty;
    for (uint32_t i = 0; i < node.count; ++i) {
        Value const value = import_attribute(module.get(), node.names[i].name);
        if (value.is_empty()) return fail(node.names[i].place, frame);
        if (!assign(node.names[i].target, frame, value)) return empty;
    }
    return completed;
}
Value run_import_star(Node& self, Frame& frame) {
    auto& node = as<ImportFrom>(self);
    Owned const module = import_source(node, frame);
    if (!module) return empty;
    Value const into = frame.extra.is_object() ? frame.extra : Value::of(frame.globals);
    return import_all(module.get(), into) ? completed : fail(self, frame);
}

}  // namespace

Node* import_node(Maker& make, Span span, Str* name, bool binds_leaf, Target* target) {
    auto* const node = make.make<Import>(span, &run_import);
    node->name = name, node->binds_leaf = binds_leaf, node->target = target;
    return node;
}
Node* import_from(Maker& make, Span span, Str* module, uint32_t level, ImportedName* names, uint32_t count) {
    auto* const node = make.make<ImportFrom>(span, &run_import_from);
    node->module = module, node->level = level, node->names = names, node->count = count;
    return node;
}
Node* import_star(Maker& make, Span span, Str* module, uint32_t level) {
    auto* const node = make.make<ImportFrom>(span, &run_import_star);
    node->module = module, node->level = level, node->names = nullptr, node->count = 0;
    return node;
}

}  // namespace gossamer::nodes
