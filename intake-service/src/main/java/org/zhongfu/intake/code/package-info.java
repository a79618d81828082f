// SPDX-License-Identifier: Apache-2.0
/** Code lists as callers read them. */
@NullMarked
package org.zhongfu.intake.code;

import org.jspecify.annotations.NullMarked;
