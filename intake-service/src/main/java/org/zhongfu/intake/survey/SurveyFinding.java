// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.util.UUID;

/**
 * A record that a visit led to.
 *
 * @param kind kind of the record
 * @param recordId id of the record
 */
public record SurveyFinding(SurveyFindingKind kind, UUID recordId) {}
