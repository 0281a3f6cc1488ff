#include "lang/nodes/definitions.hpp"

#include "lang/engine/calls.hpp"
#include "lang/nodes/calling.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/class_statement.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer::nodes {

namespace {

struct FunctionNode : Node {
    FunctionParts parts;
};

Ref<Function> make_function_value(FunctionParts const& parts, Node& node, Frame& frame) {
    Ref<Tuple> defaults;
    if (parts.defaults.count) {
        defaults = allocate_tuple(parts.defaults.count);
        for (uint32_t i = 0; i < parts.defaults.count; ++i) {
            defaults->items[i] = evaluate(parts.defaults[i], frame);
            if (defaults->items[i].is_empty()) return {};
        }
    }
    Ref<Dict> keyword_defaults;
    if (parts.keyword_defaults.count) {
        keyword_defaults = make_dict();
        for (uint32_t i = 0; i < parts.keyword_defaults.count; ++i) {
            Owned const value(evaluate(parts.keyword_defaults[i], frame));
            if (!value) return {};
            put(*keyword_defaults, parts.keyword_names[i], value.get());
        }
    }
    Ref<Dict> annotations;
    if (parts.annotations.count) {
        annotations = make_dict();
        for (uint32_t i = 0; i < parts.annotations.count; ++i) {
            Owned const value(evaluate(parts.annotations[i], frame));
            if (!value) return {};
            put(*annotations, parts.annotation_names[i], value.get());
        }
    }
    Ref<Function> function = make_function(*static_cast<ScriptCode*>(frame.code)->inner[parts.code], *frame.globals);
    if (!function) {
        add_traceback(frame, &node);
        return {};
    }
    if (parts.closure_count) {
        Ref<Tuple> closure = allocate_tuple(parts.closure_count);
        for (uint32_t i = 0; i < parts.closure_count; ++i) closure->items[i] = retain(frame.slots[parts.closure[i]]);
        function->closure = closure.release();
    }
    function->defaults = defaults.release();
    function->keyword_defaults = keyword_defaults.release();
    if (annotations) store(function->annotations, annotations.release_value());
    if (!parts.doc.is_none()) store(function->doc, retain(parts.doc));
    return function;
}
Value make_function_node(Node& self, Frame& frame) {
    return make_function_value(as<FunctionNode>(self).parts, self, frame).release_value();
}

struct Decorated : Node {
    Row decorators;
    Node* definition;
};
Value decorate(Node& self, Frame& frame) {
    auto& node = as<Decorated>(self);
    std::vector<Owned> decorators;
    for (Node* decorator : node.decorators) {
        decorators.emplace_back(evaluate(decorator, frame));
        if (!decorators.back()) return empty;
    }
    Owned value(evaluate(node.definition, frame));
    while (value && !decorators.empty()) {
        Node& place = *node.decorators[decorators.size() - 1];
        frame.node = &place;
        Owned result(checked(call(decorators.back().get(), {value.get()}), place, frame));
        value = std::move(result);
        decorators.pop_back();
    }
    return value.release();
}

struct ClassNode : Node {
    ClassParts parts;
};

// The keywords of the class statement: a mapping behind "**", and those written out that stand together, are merged
// once they are evaluated.
bool collect_keywords(Node& self, Frame& frame, Dict& keywords) {
    ClassParts const& parts = as<ClassNode>(self).parts;
    for (uint32_t i = 0; i < parts.keywords.count;) {
        Owned group;
        if (!parts.keyword_names[i]) {
            group = Owned(evaluate(parts.keywords[i++], frame));
            if (!group) return false;
        } else {
            Ref<Dict> named = make_dict();
            for (; i < parts.keywords.count && parts.keyword_names[i]; ++i) {
                Owned const value(evaluate(parts.keywords[i], frame));
                if (!value) return false;
                put(*named, parts.keyword_names[i], value.get());
            }
            group = Owned(named.release_value());
        }
        frame.node = &self;
        if (!merge_keywords(keywords, empty, group.get())) {
            fail(self, frame);
            return false;
        }
    }
    return true;
}
// A program's own __build_class__: what it gives is bound to the name.
[[gnu::noinline, gnu::cold]] Value call_replaced_build_class(Value builder, Function& body, Value name, Tuple& bases,
                                                             Dict& keywords) {
    std::vector<Value> arguments{Value::of(&body), name};
    for (Value const base : bases.view()) arguments.push_back(base);
    Ref<Tuple> const row = make_tuple(std::span<Value const>(arguments));
    return row ? call(builder, *row, keywords.size() ? &keywords : nullptr) : empty;
}
Value make_class(Node& self, Frame& frame) {
    ClassParts const& parts = as<ClassNode>(self).parts;
    auto const found = find_builtin(frame, names::__build_class__);
    if (!found) [[unlikely]]
        return fail(self, frame);
    Owned const builder(*found);
    if (!builder) [[unlikely]] {
        raise(name_error_type, "__build_class__ not found");
        return fail(self, frame);
    }
    bool const is_replaced = !is_built_in_build_class(builder.get());
    Ref<Function> const body = make_function_value(parts.body, self, frame);
    if (!body) return empty;
    Owned const bases(evaluate(parts.bases, frame));
    if (!bases) return empty;
    Ref<Dict> const keywords = make_dict();
    if (!collect_keywords(self, frame, *keywords)) return empty;
    frame.node = &self;
    if (parts.type_parameters) {
        Owned parameters(evaluate(parts.type_parameters, frame));
        if (!parameters) return fail(self, frame);
        store(body->type_params, parameters.release());
    }
    Value const name = Value::of(parts.name);
    if (is_replaced) [[unlikely]]
        return checked(call_replaced_build_class(builder.get(), *body, name, bases.get().as<Tuple>(), *keywords), self,
                       frame);
    Value const cls = build_class(*body, name, bases.get().as<Tuple>(), *keywords);
    if (cls.is_empty()) return fail(self, frame);
    if (is_type(cls) && is_plain_class(cls.as<Type>())) {
        auto& type = cls.as<Type>();
        uint32_t const inherited = type.base ? type.base->inline_capacity : 0;
        set_attribute_capacity(type, inherited + parts.attribute_hint);
    }
    return cls;
}

struct RawCell : Node {
    uint32_t slot;
};
Value raw_cell(Node& self, Frame& frame) { return retain(frame.slots[as<RawCell>(self).slot]); }

struct GeneratorExpression : Node {
    Node* function;
    Node* iterable;
    bool is_iterator;
};
Value make_generator_expression(Node& self, Frame& frame) {
    auto& node = as<GeneratorExpression>(self);
    Owned const function(evaluate(node.function, frame));
    if (!function) return empty;
    Owned const iterable(evaluate(node.iterable, frame));
    if (!iterable) return empty;
    frame.node = node.iterable;
    Owned const iterator(node.is_iterator ? retain(iterable.get()) : get_iterator(iterable.get()));
    if (!iterator) return fail(*node.iterable, frame);
    frame.node = &self;
    return checked(call(function.get(), {iterator.get()}), self, frame);
}

}  // namespace

Node* function_node(Maker& make, Span span, FunctionParts const& parts) {
    auto* const node = make.make<FunctionNode>(span, &make_function_node);
    node->parts = parts;
    return node;
}
Node* decorated(Maker& make, Span span, Row decorators, Node* definition) {
    auto* const node = make.make<Decorated>(span, &decorate);
    node->decorators = decorators, node->definition = definition;
    return node;
}
Node* class_node(Maker& make, Span span, ClassParts const& parts) {
    auto* const node = make.make<ClassNode>(span, &make_class);
    node->parts = parts;
    return node;
}
Node* load_raw_cell(Maker& make, Span span, uint32_t slot) {
    auto* const node = make.make<RawCell>(span, &raw_cell);
    node->slot = slot;
    return node;
}
Node* generator_expression(Maker& make, Span span, Node* function, Node* iterable, bool is_iterator) {
    auto* const node = make.make<GeneratorExpression>(span, &make_generator_expression);
    node->function = function, node->iterable = iterable, node->is_iterator = is_iterator;
    return node;
}

}  // namespace gossamer::nodes
