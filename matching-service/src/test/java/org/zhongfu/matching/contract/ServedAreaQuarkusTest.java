// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.testkit.DatabaseRows;

/** Java and SQL say the same about where a contract serves. */
@QuarkusTest
class ServedAreaQuarkusTest {

    private static final String IN_SQL = "select (" + ServedArea.SERVES + ")::text from"
            + " (select ?::text as area_prefix, ?::uuid as provider_id) c, (select ?::text as area_code) n";

    @ParameterizedTest
    @CsvSource({
        "652301, 652301, 652301001001, true",
        "652301, 652301, 652301, true",
        "652301, 652300, 652301001001, true",
        "652300, 652301, 652301001001, true",
        "652300, 652301, 652302001001, false",
        "652300, 652301 652302, 652302001001, true",
        "652301001, 652301, 652301002, false",
        "652301, 652301001, 652301, false",
        "652301, 652301001, 652301001, true",
        "652301, 652301001, 652301002, false",
        "652302, 652301, 652301001, false",
        "652302, 652301, 652302001, false",
        "652301, 652301001 652301002, 652301002003, true",
        "650000, 652300 652301, 652301001, true"
    })
    void aNeedIsServedInTheAreaOfTheContractAndOneOfTheProvider(
            String contract, String ofProvider, String area, boolean served) {
        String[] codes = ofProvider.split(" ");
        UUID provider = UUID.fromString(MatchingApi.registerProviderIn(codes).id());
        String prefix = AreaScope.of(contract).prefix();
        ServedArea inJava = new ServedArea(
                prefix,
                List.of(codes).stream().map(code -> AreaScope.of(code).prefix()).toList());

        List<String> inSql = DatabaseRows.texts(IN_SQL, prefix, provider, area);

        assertThat(inSql).containsExactly(Boolean.toString(served));
        assertThat(inJava.serves(area)).isEqualTo(served);
        assertThat(inJava.prefixes().stream().anyMatch(area::startsWith)).isEqualTo(served);
    }
}
