// f(a, *b, c=1, **d): what is starred is collected first, then flattened into one row of arguments.
#include "lang/nodes/calling.hpp"
#include "lang/nodes/calls.hpp"
#include "runtime/types/list.hpp"

namespace gossamer::nodes {

namespace {

struct StarCall : Node {
    Node* callee;
    CallPart const* parts;
    uint32_t count;
};
std::string callee_text(Value callee) {
    std::string text;
    if (is_function(callee)) {
        if (Str* const name = as_str(callee.as<Function>().qualified_name)) {
            if (Str* const module = as_str(callee.as<Function>().module)) text = std::string(module->view()) + ".";
            return text + std::string(name->view()) + "()";
        }
    }
    Owned const name(get_attribute(callee, names::__qualname__));
    if (name && as_str(name.get())) return std::string(name.get().as<Str>().view()) + "()";
    clear_pending();
    return std::string(type_of(callee).name_text()) + " object";
}
bool add_star(List& positional, Value callee, Value iterable) {
    if (extend(positional, iterable)) return true;
    if (is_pending(type_error_type) && !type_of(iterable).slots.iterate && !type_of(iterable).slots.get_item) {
        clear_pending();
        return raise(type_error_type, "{} argument after * must be an iterable, not {}", callee_text(callee),
                     type_of(iterable).name_text());
    }
    return false;
}
bool add_keyword(Dict& keywords, Value callee, Value name, Value value) {
    if (!as_str(name)) return raise(type_error_type, "keywords must be strings");
    auto const there = contains(keywords, name);
    if (!there) return false;
    if (*there)
        return raise(type_error_type, "{} got multiple values for keyword argument '{}'", callee_text(callee),
                     name.as<Str>().view());
    return insert(keywords, name, value);
}
bool add_double_star(Dict& keywords, Value callee, Value mapping) {
    if (Dict* const dict = as_dict(mapping); dict && is_exactly(mapping, dict_type)) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*dict, position)) {
            Owned const name = Owned::share(entry->key), value = Owned::share(entry->value);
            if (!add_keyword(keywords, callee, name.get(), value.get())) return false;
        }
        return true;
    }
    Owned const names_of_mapping(call_method(mapping, names::keys));
    if (!names_of_mapping) {
        if (!is_pending(attribute_error_type)) return false;
        clear_pending();
        return raise(type_error_type, "{} argument after ** must be a mapping, not {}", callee_text(callee),
                     type_of(mapping).name_text());
    }
    return for_each(names_of_mapping.get(), [&](Value name) {
        Owned const value(get_item(mapping, name));
        return value && add_keyword(keywords, callee, name, value.get());
    });
}
Value call_stars(Node& self, Frame& frame) {
    auto& node = as<StarCall>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Owned const callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    Ref<List> positional = make_list();
    Ref<Dict> keywords;
    for (uint32_t i = 0; i < node.count; ++i) {
        CallPart const& part = node.parts[i];
        Owned value(evaluate(part.value, frame));
        if (!value) return empty;
        if (part.kind == CallPart::keyword || part.kind == CallPart::double_star)
            if (!keywords) keywords = make_dict();
        frame.node = &self;
        bool done = false;
        switch (part.kind) {
            case CallPart::positional: done = append(*positional, value.release()); break;
            case CallPart::star: done = add_star(*positional, callee.get(), value.get()); break;
            case CallPart::keyword:
                done = add_keyword(*keywords, callee.get(), Value::of(part.name), value.get());
                break;
            case CallPart::double_star: done = add_double_star(*keywords, callee.get(), value.get()); break;
        }
        if (!done) return fail(self, frame);
    }
    // Flattened: what was collected moves over into one row.
    uint32_t const named = keywords ? keywords->size() : 0;
    ArgumentRow row(static_cast<uint32_t>(positional->size) + named);
    if (!row) return fail(self, frame);
    for (Value const value : positional->view()) row.push(retain(value));
    positional = {};
    Ref<Tuple> keyword_names;
    if (named) {
        keyword_names = allocate_tuple(named);
        if (!keyword_names) return fail(self, frame);
        uint32_t position = 0, at = 0;
        while (DictEntry* const entry = next_entry(*keywords, position)) {
            keyword_names->items[at++] = retain(entry->key);
            row.push(retain(entry->value));
        }
        keywords = {};
    }
    return call_row(self, frame, callee.get(), row, keyword_names.get());
}

}  // namespace

Node* call_with_stars(Maker& make, Span span, Node* callee, CallPart const* parts, uint32_t count) {
    auto* const node = make.make<StarCall>(span, &call_stars);
    node->callee = callee, node->parts = parts, node->count = count;
    return node;
}

}  // namespace gossamer::nodes
