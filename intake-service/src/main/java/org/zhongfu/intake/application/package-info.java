// SPDX-License-Identifier: Apache-2.0
/** Applications from submission to decision, by any channel, and how applicants follow them. */
@NullMarked
package org.zhongfu.intake.application;

import org.jspecify.annotations.NullMarked;
