// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import java.time.Instant;
import org.zhongfu.contracts.intake.EligibilityFacts;

/**
 * The latest facts of a person that arrived.
 *
 * @param recordedAt when intake recorded them; facts of two files are compared by it, since each file counts its own versions
 */
public record LatestFacts(EligibilityFacts facts, Instant recordedAt) {}
