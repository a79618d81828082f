// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.List;
import java.util.Optional;
import org.zhongfu.intake.assessment.Instrument.Band;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.platform.kernel.LocalizedText;

/** The instruments of this build in all versions. */
public final class Instruments {

    /** The six indicators of self-care ability, statutory for persons in special hardship. */
    public static final Instrument SELF_CARE_6 = new Instrument(
            "SELF_CARE_6",
            1,
            LocalizedText.of("Self-care ability, six indicators", "生活自理能力六项指标"),
            "特困人员认定办法 (2021)",
            List.of(
                    item("EATING", "eats without help", "自主吃饭"),
                    item("DRESSING", "dresses without help", "自主穿衣"),
                    item("BED_TRANSFER", "gets in and out of bed without help", "自主上下床"),
                    item("TOILETING", "uses the toilet without help", "自主如厕"),
                    item("INDOOR_WALKING", "walks indoors without help", "室内自主行走"),
                    item("BATHING", "bathes without help", "自主洗澡")),
            List.of(new Band(0, 0, "INDEPENDENT"), new Band(1, 3, "PARTIAL_CARE"), new Band(4, 6, "FULL_CARE")));

    private static final List<Instrument> ALL = List.of(SELF_CARE_6);

    private Instruments() {}

    /** All instruments in all versions. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** One version of an instrument. */
    public static Optional<Instrument> find(String code, int version) {
        return ALL.stream()
                .filter(each -> each.code().equals(code) && each.version() == version)
                .findFirst();
    }

    private static Item item(String code, String en, String zh) {
        return new Item(code, LocalizedText.of(en, zh));
    }
}
