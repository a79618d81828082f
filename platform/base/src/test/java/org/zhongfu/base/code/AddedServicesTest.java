// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.web.Problem;

/** Codes that a bureau added are known wherever the codes of the list are. */
class AddedServicesTest {

    private static final Code BATHING = new Code("BATHING_AID", "上门助浴", "Bathing aid");

    @BeforeEach
    void aServiceWasAdded() {
        use(List.of(BATHING));
    }

    @AfterEach
    void noServiceIsAddedForOtherTests() {
        use(List.of());
    }

    @Test
    void anAddedCodeIsAccepted() {
        assertThat(CodeParameter.of("service", CodeLists.SERVICE_ITEMS, "BATHING_AID"))
                .isEqualTo("BATHING_AID");
    }

    @Test
    void anotherCodeIsStillRefused() {
        assertThatThrownBy(() -> CodeParameter.of("service", CodeLists.SERVICE_ITEMS, "HOME_BREWING"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anAddedCodeIsInNoOtherList() {
        assertThatThrownBy(() -> CodeParameter.of("group", CodeLists.TARGET_GROUPS, "BATHING_AID"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anAddedCodeHasItsName() {
        assertThat(CodeLabels.ofAny("service-items", "BATHING_AID").in(Locale.ENGLISH))
                .isEqualTo("Bathing aid");
    }

    @Test
    void theCodeListEndsWithTheAddedCodes() {
        assertThat(AddedServices.codesOf(CodeLists.SERVICE_ITEMS))
                .startsWith(CodeLists.SERVICE_ITEMS.codes().getFirst())
                .endsWith(BATHING);
    }

    private static void use(List<Code> codes) {
        AddedServices.use(new AddedServices.Source() {
            @Override
            public Optional<Code> find(String code) {
                return codes.stream().filter(each -> each.code().equals(code)).findFirst();
            }

            @Override
            public List<Code> all() {
                return codes;
            }
        });
    }
}
