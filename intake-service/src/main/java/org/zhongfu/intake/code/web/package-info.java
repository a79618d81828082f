// SPDX-License-Identifier: Apache-2.0
/** Code lists over HTTP. */
@NullMarked
package org.zhongfu.intake.code.web;

import org.jspecify.annotations.NullMarked;
