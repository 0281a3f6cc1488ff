// import and from … import.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// `import a.b` binds a; with `as`, a.b itself.
Node* import_node(Maker& make, Span span, Str* name, bool binds_leaf, Target* target);
struct ImportedName {
    Str* name;
    Target* target;
    Node place;
};
Node* import_from(Maker& make, Span span, Str* module, uint32_t level, ImportedName* names, uint32_t count);
Node* import_star(Maker& make, Span span, Str* module, uint32_t level);

}  // namespace gossamer::nodes
