// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.evaluation.indicator.SmallCells.Part;

class SmallCellsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nothing is small, A:5 B:9, ''",
        "a small one and the next smallest, A:3 B:6 C:7, A B",
        "two small ones that are enough together, A:3 B:4 C:7, A B",
        "two small ones that are few together, A:1 B:2 C:7 D:8, A B C",
        "one of nobody would be given away too, A:0 B:6 C:7, A B",
        "of equal ones the first by code, A:3 C:6 B:6, A B",
        "all when there are not enough others, A:3, A",
        "no parts, '', ''"
    })
    void partsAreWithheldUntilTheirSumIsNotSmall(String name, String parts, String withheld) {
        List<Part> persons = Arrays.stream(parts.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":"))
                .map(each -> new Part(each[0], Long.parseLong(each[1])))
                .toList();

        Set<String> found = SmallCells.withheldOf(persons, 5);

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(withheld.split(" "))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
