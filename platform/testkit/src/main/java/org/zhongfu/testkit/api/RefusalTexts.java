// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.zhongfu.platform.kernel.AnsweredRefusal;
import org.zhongfu.platform.kernel.LocalizedText;

/** The texts of the refusals that the service under test answered, in both languages. */
@Singleton
@Unremovable // RefusalTextsCallback looks it up.
public class RefusalTexts {

    private final Queue<LocalizedText> texts = new ConcurrentLinkedQueue<>();

    void add(@Observes AnsweredRefusal refusal) {
        texts.addAll(refusal.texts());
    }

    /** The texts since the last time. */
    List<LocalizedText> take() {
        List<LocalizedText> taken = List.copyOf(texts);
        texts.clear();
        return taken.stream().distinct().toList();
    }
}
