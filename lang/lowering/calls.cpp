// Calls: of functions and methods, with stars and keywords, and super() without arguments.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/attributes.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using n::CallPart;
using syn::Kind;

// Where an attribute is looked up or a method is called: if the object begins on an earlier line, what counts begins
// at the name.
Span Lowerer::attribute_place(Span whole, syn::Attribute const& attribute) {
    source::Source const& source = *tree_.source;
    if (source.locate(whole.start).line == source.locate(attribute.end).line) return whole;
    return {attribute.end - static_cast<uint32_t>(attribute.attr->text.size()), whole.end};
}

Node* Lowerer::call(syn::Call const& node) {
    Span span = span_of(&node);
    auto* const attribute = syn::as_if<syn::Attribute>(node.func);
    bool has_star = false, has_keywords = node.keywords.size > 0;
    for (syn::Expr* argument : node.args) has_star = has_star || argument->kind == Kind::Starred;
    for (syn::Keyword* keyword : node.keywords) has_star = has_star || !keyword->arg;
    bool arguments_yield = false;
    if (state_->is_generator) {
        for (syn::Expr* argument : node.args) arguments_yield = arguments_yield || analysis::contains_yield(argument);
        for (syn::Keyword* keyword : node.keywords)
            arguments_yield = arguments_yield || analysis::contains_yield(keyword->value);
    }
    std::vector<syn::Expr const*> parts;
    // A method is looked up before its arguments are evaluated; if they yield, the bound method waits.
    bool const is_method = attribute && !arguments_yield && !has_star;
    if (attribute && !has_star) span = attribute_place(span, *attribute);
    std::vector<Node*> lowered;
    Str* method_name = nullptr;
    if (is_method) {
        lowered.push_back(expression(attribute->value));
        note_super_attribute(lowered[0], *attribute);
        method_name = attribute_name(attribute->attr);
    } else
        parts.push_back(node.func);
    for (syn::Expr* argument : node.args) {
        auto* const starred = syn::as_if<syn::Starred>(argument);
        parts.push_back(starred ? starred->value : argument);
    }
    for (syn::Keyword* keyword : node.keywords) parts.push_back(keyword->value);
    for (Node* const part : operands(parts)) lowered.push_back(part);
    for (syn::Keyword* keyword : node.keywords)
        if (keyword->arg && keyword->arg->text == "__debug__") fail(keyword, "cannot assign to __debug__");
    for (uint32_t i = 0; i < node.keywords.size; ++i)
        for (uint32_t k = 0; k < i; ++k)
            if (node.keywords[i]->arg && node.keywords[i]->arg == node.keywords[k]->arg)
                fail(node.keywords[i], "keyword argument repeated: " + std::string(node.keywords[i]->arg->text));
    if (has_star) {
        // In the order in which they were written: keywords may stand in front of starred arguments.
        struct Ordered {
            uint32_t at;
            CallPart part;
        };
        std::vector<Ordered> ordered;
        for (uint32_t i = 0; i < node.args.size; ++i)
            ordered.push_back({node.args[i]->start,
                               {node.args[i]->kind == Kind::Starred ? CallPart::star : CallPart::positional,
                                lowered[1 + i], nullptr}});
        for (uint32_t i = 0; i < node.keywords.size; ++i) {
            syn::Keyword* const keyword = node.keywords[i];
            ordered.push_back({keyword->start,
                               {keyword->arg ? CallPart::keyword : CallPart::double_star,
                                lowered[1 + node.args.size + i], keyword->arg ? intern(keyword->arg->text) : nullptr}});
        }
        auto* const array = make_.array<CallPart>(ordered.size());
        for (size_t i = 0; i < ordered.size(); ++i) array[i] = ordered[i].part;
        return n::call_with_stars(make_, span, lowered[0], array, static_cast<uint32_t>(ordered.size()));
    }
    Row const arguments = row({lowered.begin() + 1, lowered.end()});
    if (has_keywords) {
        auto names = allocate_tuple(node.keywords.size);
        for (uint32_t i = 0; i < node.keywords.size; ++i)
            names->items[i] = retain(Value::of(intern(node.keywords[i]->arg->text)));
        gossamer::Tuple* const kept = &note_constant(shared(names.release_value())).as<gossamer::Tuple>();
        if (is_method)
            return n::method_call_with_keywords(make_, span, lowered[0], method_name, arguments, kept,
                                                attribute_place(span_of(attribute), *attribute));
        return n::call_with_keywords(make_, span, lowered[0], arguments, kept);
    }
    if (is_method && n::is_super_call(lowered[0]))
        return n::super_method_call(make_, span, lowered[0], method_name, arguments,
                                    attribute_place(span_of(attribute), *attribute));
    if (is_method)
        return n::method_call(make_, span, lowered[0], method_name, arguments,
                              attribute_place(span_of(attribute), *attribute));
    // super() without arguments, in a method.
    auto* const name = syn::as_if<syn::Name>(node.func);
    if (name && name->id->text == "super" && node.args.size == 0) {
        Scope* const owner = scope_->frame_owner();
        Variable* const cell = owner->find(scopes_.symbol("__class__"));
        if (owner->is_function_like() && cell && cell->is_free) {
            Node* first = nullptr;
            if (state_->code->positional_count) {
                bool is_cell = false;
                for (uint32_t const slot : state_->code->cell_slots) is_cell = is_cell || slot == 0;
                first = is_cell ? n::load_cell(make_, span, 0, state_->code->slot_names[0], false)
                                : n::load_local(make_, span, 0);
            }
            return n::super_call(make_, span, lowered[0], cell_slot_of(scope_, cell->name), first);
        }
    }
    return n::call_node(make_, span, lowered[0], arguments);
}

// super().name: unless the module speaks of super itself, CPython reads such an attribute in one step.
void Lowerer::note_super_attribute(Node* object, syn::Attribute const& attribute) {
    if (n::is_super_call(object) && !scopes_.module->find(scopes_.symbol("super")))
        n::note_super_attribute(object, attribute_name(attribute.attr));
}

}  // namespace gossamer::lowering
