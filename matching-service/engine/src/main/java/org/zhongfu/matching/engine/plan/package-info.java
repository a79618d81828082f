// SPDX-License-Identifier: Apache-2.0
/**
 * The planning question and its answer: who visits whom, when, in which order. No framework, no clock of its own, no
 * storage; times are whole ticks of any length the caller chooses (seconds in the service), counted from any origin.
 */
@NullMarked
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.NullMarked;
