// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.matching.base.Json;

/** What came of looking for a provider. */
public sealed interface Selection {

    /** Everything it was found by. */
    Explanation explanation();

    /** Somebody can serve. */
    record Servable(Explanation explanation) implements Selection {}

    /** Nobody can serve now. */
    record Unservable(Explanation explanation) implements Selection {}

    /** The person may not have the service. */
    record Ineligible(Explanation explanation) implements Selection {}

    /** The explanation as it is kept. */
    default String explanationText() {
        return Json.write(explanation());
    }
}
