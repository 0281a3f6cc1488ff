#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/attributes.hpp"
#include "lang/nodes/items.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Target* Lowerer::name_target(Symbol symbol, Span span) {
    Place const place = place_of(symbol);
    switch (place.storage) {
        case Storage::local: return n::local_target(make_, span, place.slot);
        case Storage::cell:
        case Storage::free: return n::cell_target(make_, span, place.slot);
        case Storage::global: return n::global_target(make_, span, note_name(place.name));
        default: return n::name_target(make_, span, note_name(place.name));
    }
}

Target* Lowerer::target(syn::Expr const* node) {
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::Name: return name_target(syn::as<syn::Name>(node)->id, span);
        case Kind::Attribute: {
            auto& attribute = *syn::as<syn::Attribute>(node);
            Node* const object = expression(attribute.value);
            return n::attribute_target(make_, span, object, attribute_name(attribute.attr));
        }
        case Kind::Subscript: {
            auto& subscript = *syn::as<syn::Subscript>(node);
            auto const parts = operands({subscript.value, subscript.slice});
            return n::item_target(make_, span, parts[0], parts[1]);
        }
        case Kind::Tuple:
        case Kind::ListExpr: {
            auto const elements =
                node->kind == Kind::Tuple ? syn::as<syn::Tuple>(node)->elts : syn::as<syn::ListExpr>(node)->elts;
            auto** const targets = make_.array<Target*>(elements.size);
            int star = -1;
            for (uint32_t i = 0; i < elements.size; ++i) {
                auto* const starred = syn::as_if<syn::Starred>(elements[i]);
                if (starred) star = static_cast<int>(i);
                targets[i] = target(starred ? starred->value : elements[i]);
            }
            return n::unpacking_target(make_, span, targets, elements.size, star);
        }
        default: fail(node, "cannot assign to this expression"); return name_target(scopes_.symbol("_"), span);
    }
}

Node* Lowerer::name_deletion(Symbol symbol, Span span) {
    Place const place = place_of(symbol);
    switch (place.storage) {
        case Storage::local: return n::delete_local(make_, span, place.slot);
        case Storage::cell: return n::delete_cell(make_, span, place.slot, place.name, false);
        case Storage::free: return n::delete_cell(make_, span, place.slot, place.name, true);
        case Storage::global: return n::delete_global(make_, span, note_name(place.name));
        default: return n::delete_name(make_, span, note_name(place.name));
    }
}

Node* Lowerer::deletion(syn::Expr const* node) {
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::Name: return name_deletion(syn::as<syn::Name>(node)->id, span);
        case Kind::Attribute: {
            auto& attribute = *syn::as<syn::Attribute>(node);
            Node* const object = expression(attribute.value);
            return n::delete_attribute(make_, span, object, attribute_name(attribute.attr));
        }
        case Kind::Subscript: {
            auto& subscript = *syn::as<syn::Subscript>(node);
            auto const parts = operands({subscript.value, subscript.slice});
            return n::delete_item(make_, span, parts[0], parts[1]);
        }
        default: {
            auto const elements =
                node->kind == Kind::Tuple ? syn::as<syn::Tuple>(node)->elts : syn::as<syn::ListExpr>(node)->elts;
            std::vector<Node*> statements;
            for (syn::Expr const* element : elements) statements.push_back(deletion(element));
            return sequence(statements, false, span);
        }
    }
}

}  // namespace gossamer::lowering
