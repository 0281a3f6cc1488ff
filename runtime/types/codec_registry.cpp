#include "runtime/types/codec_registry.hpp"

#include "runtime/errors/raise.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/bytes.hpp"

namespace gossamer {

namespace {

// _codecs.NAME; empty with an exception pending.
Owned of_codecs_module(char const* name) {
    Hooks* const hooks = context().hooks;
    if (!hooks || !hooks->import) return raise(lookup_error_type, "no codecs can be looked up here");
    Owned const module = TRY(Owned(hooks->import(intern("_codecs"), none, none, 0)));
    return Owned(get_attribute(module, std::string_view(name)));
}

Owned carry_out(char const* function, Value object, std::string_view encoding, std::string_view errors) {
    Owned const worker = TRY(of_codecs_module(function));
    Ref<Str> const encoding_name = TRY(make_str(encoding));
    Owned const errors_name = TRY(errors.data() ? Owned(make_str(errors).release_value()) : Owned(none));
    return Owned(call(worker, {object, encoding_name.value(), errors_name.get()}));
}

}  // namespace

Owned registered_error_handler(std::string_view name) {
    // Where nobody has imported the module, nobody has registered anything.
    Dict* const modules = context().modules;
    Value const module = modules ? get(*modules, intern("_codecs")) : empty;
    if (!module) return {};
    Owned const handlers(get_attribute(module, std::string_view("_error_handlers")));
    Dict* const dict = handlers ? as_dict(handlers) : nullptr;
    if (is_pending()) clear_pending();
    Ref<Str> const key = make_str(name);
    Value const handler = dict && key ? get(*dict, intern(name)) : empty;
    return handler ? Owned::share(handler) : Owned();
}

Ref<Bytes> encode_by_registry(Str& text, std::string_view encoding, std::string_view errors) {
    Owned result = TRY(carry_out("_encode_text", Value::of(&text), encoding, errors));
    return Ref<Bytes>::share(&result.get().as<Bytes>());
}

Ref<Str> decode_by_registry(std::string_view data, std::string_view encoding, std::string_view errors) {
    Ref<Bytes> const bytes = TRY(make_bytes(data));
    Owned result = TRY(carry_out("_decode_text", bytes.value(), encoding, errors));
    return Ref<Str>::share(&result.get().as<Str>());
}

}  // namespace gossamer
