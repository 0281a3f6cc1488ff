#include "runtime/core/str_hash.hpp"

#include <sys/random.h>

#include <cstdlib>
#include <cstring>
#include <vector>

#include "runtime/core/str.hpp"

namespace gossamer {

HashKey process_hash_key;

namespace {

uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

struct SipState {
    explicit SipState(HashKey const& key)
        : v0(key.words[0] ^ 0x736f6d6570736575),
          v1(key.words[1] ^ 0x646f72616e646f6d),
          v2(key.words[0] ^ 0x6c7967656e657261),
          v3(key.words[1] ^ 0x7465646279746573) {}
    uint64_t v0, v1, v2, v3;
    void round() {
        v0 += v1, v2 += v3;
        v1 = rotate(v1, 13) ^ v0, v3 = rotate(v3, 16) ^ v2;
        v0 = rotate(v0, 32);
        v2 += v1, v0 += v3;
        v1 = rotate(v1, 17) ^ v2, v3 = rotate(v3, 21) ^ v0;
        v2 = rotate(v2, 32);
    }
    void take(uint64_t word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }
};

template <class Unit> int64_t hash_units(std::string_view text, HashKey const& key) {
    Unit few[128];
    std::vector<Unit> many;
    size_t const length = count_code_points(text);
    if (length > std::size(few)) many.resize(length);
    Unit* const units = many.empty() ? few : many.data();
    char const* p = text.data();
    for (size_t i = 0; i < length; ++i) units[i] = static_cast<Unit>(next_code_point(p));
    return hash_of_bytes({reinterpret_cast<char const*>(units), length * sizeof(Unit)}, key);
}

}  // namespace

// The high bytes of a linear congruential generator; 0 stands for no randomness at all.
HashKey hash_key_of_seed(uint32_t seed) {
    HashKey key{};
    if (seed == 0) return key;
    unsigned char bytes[sizeof key];
    for (auto& byte : bytes) {
        seed = seed * 214013 + 2531011;
        byte = static_cast<unsigned char>(seed >> 16);
    }
    std::memcpy(&key, bytes, sizeof key);
    return key;
}

void initialise_hash_key() {
    char const* const wanted = std::getenv("PYTHONHASHSEED");
    if (wanted && *wanted && std::strcmp(wanted, "random") != 0) {
        char* end;
        unsigned long const seed = std::strtoul(wanted, &end, 10);
        if (!*end && seed <= UINT32_MAX) {
            process_hash_key = hash_key_of_seed(static_cast<uint32_t>(seed));
            return;
        }
    }
    // Without entropy the addresses of this run must do.
    HashKey& key = process_hash_key;
    if (getrandom(&key, sizeof key, GRND_NONBLOCK) != sizeof key)
        key = {{reinterpret_cast<uint64_t>(&wanted), reinterpret_cast<uint64_t>(wanted) * 0x9E3779B97F4A7C15}};
}

int64_t hash_of_bytes(std::string_view data, HashKey const& key) {
    if (data.empty()) return 0;
    SipState state(key);
    char const* p = data.data();
    for (char const* const end = p + (data.size() & ~size_t{7}); p != end; p += 8) {
        uint64_t word;
        std::memcpy(&word, p, 8);
        state.take(word);
    }
    uint64_t last = 0;
    std::memcpy(&last, p, data.size() & 7);
    state.take(last | static_cast<uint64_t>(data.size()) << 56);
    state.v2 ^= 0xFF;
    state.round(), state.round(), state.round();
    auto const hash = static_cast<int64_t>((state.v0 ^ state.v1) ^ (state.v2 ^ state.v3));
    return hash == -1 ? -2 : hash;
}

int64_t hash_of_text(std::string_view text, bool is_ascii, HashKey const& key) {
    if (is_ascii) return hash_of_bytes(text, key);
    // The lead bytes tell how wide the widest code point is.
    unsigned char widest = 0;
    for (char const c : text) widest = std::max(widest, static_cast<unsigned char>(c));
    if (widest < 0xC4) return hash_units<uint8_t>(text, key);
    if (widest < 0xF0) return hash_units<uint16_t>(text, key);
    return hash_units<char32_t>(text, key);
}

}  // namespace gossamer
