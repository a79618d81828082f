// SPDX-License-Identifier: Apache-2.0
/** Day plans of a provider: who visits whom, when; proposed to the workers' calendar and mended when the day goes otherwise. */
@NullMarked
package org.zhongfu.matching.plan;

import org.jspecify.annotations.NullMarked;
