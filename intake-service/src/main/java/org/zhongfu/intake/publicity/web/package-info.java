// SPDX-License-Identifier: Apache-2.0
/** Events of policy publicity over HTTP. */
@NullMarked
package org.zhongfu.intake.publicity.web;

import org.jspecify.annotations.NullMarked;
