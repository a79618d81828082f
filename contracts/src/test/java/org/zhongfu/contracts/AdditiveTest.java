// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AdditiveTest {

    private static final String BEFORE = """
            {"type":"object","properties":{"a":{"type":"string"},"l":{"type":"array","items":{"type":"integer"}}},
             "required":["a"]}""";

    @Test
    void aNewPropertyIsFine() throws IOException {
        assertThat(breaks(BEFORE.replace("{\"a\"", "{\"b\":{\"type\":\"string\"},\"a\"")))
                .isEmpty();
    }

    @Test
    void aRemovedRetypedOrRelaxedPropertyIsNot() throws IOException {
        assertThat(breaks(BEFORE.replace("\"a\":{", "\"z\":{"))).contains("e.a is gone");
        assertThat(breaks(BEFORE.replace("{\"type\":\"string\"}", "{\"type\":\"integer\"}")))
                .contains("e.a changed its type");
        assertThat(breaks(BEFORE.replace("[\"a\"]", "[]"))).contains("e.a may now be absent");
        assertThat(breaks(BEFORE.replace("{\"type\":\"integer\"}}", "{\"type\":\"string\"}}")))
                .contains("e.l[] changed its type");
    }

    private static java.util.List<String> breaks(String after) throws IOException {
        JsonNode before = new ObjectMapper().readTree(BEFORE);
        return Additive.breaks(before, new ObjectMapper().readTree(after), "e");
    }
}
