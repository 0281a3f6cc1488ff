// f-strings: texts joined of constant parts and formatted values.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// f"…": parts that are constant texts or formatted values.
Node* joined_text(Maker& make, Span span, Row parts);
Node* formatted_value(Maker& make, Span span, Node* value, int conversion, Node* specification);  // null: none

}  // namespace gossamer::nodes
