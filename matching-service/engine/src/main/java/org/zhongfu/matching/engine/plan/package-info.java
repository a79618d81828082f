// SPDX-License-Identifier: Apache-2.0
/**
 * Plans who visits whom, when, and in which order (home health care routing and scheduling). Has no framework, no wall
 * clock and no storage. Times are whole ticks of any length, counted from any origin; the service uses seconds.
 */
@NullMarked
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.NullMarked;
