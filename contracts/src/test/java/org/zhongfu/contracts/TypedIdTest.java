// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.contracts.json.ContractsModule;

class TypedIdTest {

    private static final UUID VALUE = UUID.fromString("01932b5e-7c00-7000-8000-00000000000a");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ContractsModule());

    static List<Class<? extends TypedId>> kinds() {
        return new ClassFileImporter()
                .importPackagesOf(TypedId.class).stream()
                        .filter(JavaClass::isRecord)
                        .<Class<? extends TypedId>>map(type -> type.reflect().asSubclass(TypedId.class))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsABareUuidInJsonAndAsText(Class<? extends TypedId> kind) throws Exception {
        TypedId id = (TypedId) kind.getMethod("fromString", String.class).invoke(null, VALUE.toString());

        assertThat(id)
                .isEqualTo(kind.getConstructor(UUID.class).newInstance(VALUE))
                .hasToString(VALUE.toString());
        assertThat(JSON.writeValueAsString(id)).isEqualTo("\"" + VALUE + "\"");
        assertThat((Object) JSON.readValue("\"" + VALUE + "\"", kind)).isEqualTo(id);
        assertThatThrownBy(() -> kind.getConstructor(UUID.class).newInstance((Object) null))
                .hasRootCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void theKindsAreFoundAtAll() {
        assertThat(kinds()).hasSizeGreaterThan(10);
    }

    @Test
    void idsOfDifferentKindsDiffer() {
        assertThat((Object) new NeedId(VALUE)).isNotEqualTo(new PersonId(VALUE));
    }

    @Test
    void aTextThatIsNoUuidIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("\"12\"", NeedId.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"value\":\"" + VALUE + "\"}", NeedId.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void noIdIsReadFromNull() throws Exception {
        assertThat(JSON.readValue("null", NeedId.class)).isNull();
    }
}
