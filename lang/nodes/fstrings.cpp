#include "lang/nodes/fstrings.hpp"

#include "lang/nodes/control.hpp"
#include "runtime/types/str_format.hpp"

namespace gossamer::nodes {

namespace {

struct Joined : Node {
    Row parts;
};
Value join_parts(Node& self, Frame& frame) {
    auto& node = as<Joined>(self);
    constexpr uint32_t most_on_stack = 16;
    Value on_stack[most_on_stack];
    std::vector<Value> on_heap;
    Value* parts = on_stack;
    if (node.parts.count > most_on_stack) {
        on_heap.resize(node.parts.count);
        parts = on_heap.data();
    }
    uint32_t made = 0;
    Value result = empty;
    for (; made < node.parts.count; ++made) {
        parts[made] = evaluate(node.parts[made], frame);
        if (parts[made].is_empty()) break;
    }
    if (made == node.parts.count) result = checked(join_strings(parts, made), self, frame);
    while (made) release(parts[--made]);
    return result;
}
struct Formatted : Node {
    Node* value;
    Node* specification;
    int conversion;
};
Value format_part(Node& self, Frame& frame) {
    auto& node = as<Formatted>(self);
    Owned value(evaluate(node.value, frame));
    if (!value) return empty;
    int conversion = node.conversion;
    Owned specification;
    if (node.specification) {
        if (conversion > 0) {  // before the specification is looked at
            frame.node = &self;
            value = Owned(convert_value(value.get(), std::exchange(conversion, 0)));
            if (!value) return fail(self, frame);
        }
        specification = Owned(evaluate(node.specification, frame));
        if (!specification) return empty;
    }
    if (!node.specification && conversion <= 0 && is_exact_str(value.get())) return value.release();
    frame.node = &self;
    return checked(format_value(value.get(), conversion, node.specification ? &specification.get().as<Str>() : nullptr),
                   self, frame);
}

}  // namespace

Node* joined_text(Maker& make, Span span, Row parts) {
    auto* const node = make.make<Joined>(span, &join_parts);
    node->parts = parts;
    return node;
}
Node* formatted_value(Maker& make, Span span, Node* value, int conversion, Node* specification) {
    auto* const node = make.make<Formatted>(span, &format_part);
    node->value = value, node->conversion = conversion, node->specification = specification;
    return node;
}

}  // namespace gossamer::nodes
