// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.LocalDate;
import org.zhongfu.contracts.event.EventPart;

/**
 * The days in which a need is to be served.
 *
 * @param periodFrom first day
 * @param periodTo last day
 */
public record ServicePeriod(LocalDate periodFrom, LocalDate periodTo) implements EventPart {}
