// staticmethod, as definitions of built-in types need it.
#include "runtime/binding/native.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Ref<Object> make_static_method(Value callable) {
    auto* const wrapper = static_cast<StaticMethod*>(
        heap().allocate(sizeof(StaticMethod), &static_method_type.root, Contents::references));
    wrapper->record = nullptr;
    wrapper->callable = retain(callable);
    return Ref<Object>::adopt(wrapper);
}

}  // namespace gossamer
