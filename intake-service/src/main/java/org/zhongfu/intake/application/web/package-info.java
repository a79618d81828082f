// SPDX-License-Identifier: Apache-2.0
/** Applications over HTTP. */
@NullMarked
package org.zhongfu.intake.application.web;

import org.jspecify.annotations.NullMarked;
