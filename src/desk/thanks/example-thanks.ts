import type { ThanksSource } from './thanks-source.ts';

/** A letter of thanks to begin with, in the demo's four languages; `desk thanks new` writes it. Only the English is sure to read as somebody would write it. */
export const exampleThanks: ThanksSource = {
  barua: 'thanks 1',
  mailing: 'Thanks',
  texts: {
    en: {
      subject: 'You are 1 in {number}',
      text: 'Dear {name},\n\nyou’re 1 in {number}: so many letters, signatures and messages came together for “{campaign}”. You acted for {cases}.\n\n{outcomes}\n\nThank you. You asked us to tell you what comes of it; that is why we have your address, and we use it for nothing else. Answer with STOP, and we write no more.\n\nThe campaign’s office',
    },
    fr: {
      subject: 'Vous êtes 1 sur {number}',
      text: 'Bonjour {name},\n\nvous êtes 1 sur {number} : autant de lettres, de signatures et de messages se sont réunis pour « {campaign} ». Vous avez agi pour {cases}.\n\n{outcomes}\n\nMerci. Vous nous avez demandé de vous dire ce qu’il en advient ; c’est pour cela que nous avons votre adresse, et pour rien d’autre. Répondez STOP, et nous n’écrirons plus.\n\nLe bureau de la campagne',
    },
    sw: {
      subject: 'Wewe ni 1 kati ya {number}',
      text: 'Mpendwa {name},\n\nwewe ni 1 kati ya {number}: barua, saini na ujumbe vingi hivyo vilikusanyika kwa ajili ya “{campaign}”. Ulichukua hatua kwa ajili ya {cases}.\n\n{outcomes}\n\nAsante. Ulituomba tukueleze matokeo; ndiyo sababu tuna anwani yako, na hatuitumii kwa jambo lingine. Jibu STOP, na hatutaandika tena.\n\nOfisi ya kampeni',
    },
    ar: {
      subject: 'أنت 1 من {number}',
      text: 'عزيزنا {name}،\n\nأنت 1 من {number}: هذا عدد الرسائل والتوقيعات التي اجتمعت من أجل «{campaign}». لقد تحرّكت من أجل {cases}.\n\n{outcomes}\n\nشكرًا لك. طلبت منا أن نخبرك بما يحدث بعد ذلك، ولهذا لدينا عنوانك، ولا نستعمله لشيء آخر. أجب بكلمة STOP ولن نكتب إليك بعدها.\n\nمكتب الحملة',
    },
  },
};
