// SPDX-License-Identifier: Apache-2.0
/** Applications from submission to decision, in all channels, and their progress for applicants. */
@NullMarked
package org.zhongfu.intake.application;

import org.jspecify.annotations.NullMarked;
