import type { Access } from './access.ts';
import type { Application } from './application.ts';
import type { World } from './world.ts';

/** Signs the viewer out, on the viewer's wish only, and follows the answer to its end. */
export async function logout(
  access: Access,
  application: Application,
  world: World,
  mvpd: string,
): Promise<'signed out' | 'not signed in'> {
  const { redirectUrl, origin } = application;
  const { logouts } = await access.call((token) => access.api.logout(token, mvpd, redirectUrl));
  const answer = logouts[mvpd];
  await access.saved.forget('mvpd', 'run');
  if (answer?.actionName === 'logout') {
    await access.beforeBrowser();
    await world.openBrowser(new URL(answer.url, origin).href, redirectUrl);
  }
  if (answer?.actionName === 'partner_logout') world.viewer.openSystemSettings(mvpd);
  return answer === undefined || answer.actionName === 'invalid' ? 'not signed in' : 'signed out';
}
