// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import org.zhongfu.matching.base.Json;

/** The result of the choice of a provider. */
public sealed interface Selection {

    /** Everything the choice was made from. */
    Explanation explanation();

    /** A provider can serve the need. */
    record Servable(Explanation explanation) implements Selection {}

    /** No provider can serve the need now. */
    record Unservable(Explanation explanation) implements Selection {}

    /** The person is not eligible for the service. */
    record Ineligible(Explanation explanation) implements Selection {}

    /** The explanation as it is stored. */
    default String explanationText() {
        return Json.write(explanation());
    }
}
