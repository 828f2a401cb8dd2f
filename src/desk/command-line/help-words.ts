/** What `help` prints. */
export const helpWords = `Barua desk: the campaign office on the command line

  desk campaign new --title TITLE --centre URL --key FILE [--yes]
      Makes a campaign's keys. Shows a passphrase and a recovery code once, and has both typed
      back before the key file is written; --yes skips that, for scripts.

  desk pack new FOLDER
      Writes a small example of a case pack, pack.json and a picture, to be filled in.

  desk publish --key FILE --pack FILE|FOLDER [--centre URL]
      Signs the case pack (a folder, its pack.json, or the file that the desk's page saves) and the
      campaign's manifest and sends them to the centre. Tablets take them by themselves. Doing it
      again changes nothing.

  desk recall --case N | --pack N --key FILE [--centre URL]
      Takes a case out of what is in force, at once and with nothing else; or publishes an earlier
      pack again, in the place of what came after it.

  desk invite --key FILE --tablets N --days D [--centre URL]
      Prints a link and a QR code by which N tablets may join within D days.

  desk invites --key FILE [--withdraw ID|LINK] [--centre URL]
      Lists the links by which tablets and colleagues join: made when, until when, and who has come
      by each. --withdraw takes one back at once; who has joined by it is named, and stays until
      "desk revoke" or "desk colleague role".

  desk open --key FILE [--csv FILE] [--json FILE] [--print FILE] [--pages FOLDER] [--names]
            [--carrier FILE ...] [--alone] [--journal FILE ...] [--centre URL]
      Opens all that was collected and checks it: every tablet's certificate, every signature,
      every number, every count. Prints numbers; names only with --names. Texts go into the CSV
      (one line an action) and JSON files (one line an entry), which only you can read. In the CSV
      an apostrophe stands before what a spreadsheet would run, and before an apostrophe: take
      one away from every cell that begins with one, and you have the exact text.
      --print writes a page (HTML) for any browser to print: a list of signatures for each case,
      and the letters, one a page, of those who agreed to their delivery.
      With --carrier it opens carrier files too, each entry once, whether the centre has it or not;
      where no centre answers, or with --alone, the files are enough. With --journal it reads
      journal parts as the centre gives them, not carrier files, and asks the centre for the case
      packs only.
      With --pages it opens the sealed pages and photographs in that folder, named by their
      digests, puts those of the carrier files there, fetches those that only the centre has (not
      with --alone), and writes pictures, and handwriting as SVG, to a new folder beside the export.
      What nobody may deliver, taken back or without that person's agreement, is kept apart in
      the folder not-to-deliver there: print the rest. What is not here, is broken, or belongs to
      no entry is listed.
      Files and folders that are there already are never touched; if the centre does not answer,
      none are left behind.

  desk review --key FILE [--names] [--carrier FILE ...] [--alone] [--centre URL]
      Lists who may have signed twice for one case, the likeliest first, and what is collected, not
      counted and confirmed by the office's own journal so far. Names only with --names.

  desk sample --draw N [--seed SEED] [--keep] [--names] --key FILE [--carrier FILE ...] [--centre URL]
      Draws N signatures at random, each as likely as the other, and prints what is said of each and
      what share of all is valid. The same seed draws the same again. --keep writes seed, lines and
      result into the office's journal, once each line is judged.

  desk confirm --key FILE [--carrier FILE ...] [--centre URL]
      Publishes what remains after the check, signed, to the centre's page of totals: numbers by case,
      form, event, country and day, and how many were in the halls. Nobody is named.

  desk judge --entry JOURNAL/NUMBER[.LINE] --verdict valid|not-valid [--reason REASON] [--case N ...]
             --key FILE [--centre URL]
      Writes a word on an entry's signatures into the office's journal at the centre, signed. Nothing
      that was collected is altered; the later word holds. Reasons: duplicate, different-people,
      no-person, no-signature, no-letter, abuse, other.

  desk lists --to FOLDER --key FILE [--carrier FILE ...] [--alone] [--centre URL]
      Writes signature lists to a new folder: CSV and JSON of all, a workbook (XLSX) with a sheet for
      each case; name, signature and country of those who agreed, and nothing else. Contacts of those
      alone who want to be told the outcome go into contacts.csv.

  desk letters --print FILE [--way single|parcel|via-office|via-embassy] [--language en|fr]
               --key FILE [--centre URL]
      Writes a page (HTML) for any browser to print: counts, postage plan, signature lists, then the
      letters by addressee, each with labels, cover letter and manifest. Without what was judged not
      valid. Pages by hand and photographs are fetched from the centre and stand in their letters.
      --language: in which cover letters and manifests speak; else the pack's first, or English.

  desk posted --case N --letters N --way WAY --proof TEXT --key FILE [--centre URL]
      Records in the office's journal what was posted, and the receipt that the post gave.

  desk erase --code CODE | --entry JOURNAL/NUMBER[.LINE] | --search NAME --proof FILE --key FILE
             [--carrier FILE ...] [--centre URL]
      Erases what a person gave from the centre, for good, by the withdrawal code, the entry (of a
      sheet, with its line) or a part of the name; where several people have it they are listed, and
      nothing is erased. Place in the chain and count stay. Reads the centre again to see it gone, and
      writes a proof that holds nothing of the person.

  desk interests --key FILE [--names] [--centre URL]
      Lists who wants to hold an event, those first that wait longest. Names only with --names.

  desk follow --entry JOURNAL/NUMBER --state new|answered|planned|held|reported --key FILE
      Writes into the office's journal how far such a wish has come.

  desk thanks new FILE
      Writes an example of a letter of thanks in four languages, to be filled in.

  desk thanks --texts FILE --key FILE [--number N] [--csv FILE] [--names] [--send [--per-minute N]]
              [--unsure sent|again] [--carrier FILE ...] [--alone] [--centre URL]
      Merges a letter in each person's language, for those who asked to hear. Without --send it is a
      rehearsal: it prints who would get what (addresses only with --names). --csv writes the letters
      for another program. --number: the "1 in so many", where other offices collected too.
      --send mails them by the server in BARUA_SMTP_HOST (BARUA_SMTP_PORT, BARUA_SMTP_TLS: starttls,
      implicit or none, BARUA_SMTP_USER, BARUA_SMTP_PASSWORD), from BARUA_MAIL_FROM, answers to
      BARUA_MAIL_REPLY_TO; BARUA_MAIL_UNSUBSCRIBE says where people write to hear no more (a mail
      address or an https page). 60 a minute unless said otherwise. Each is written into the office's
      journal before it goes and when it has gone, so that nobody gets two, whatever breaks off, and
      another run goes on. What broke off in the middle is listed as unsure: look in the mail server's
      log, then say --unsure sent, or --unsure again.

  desk keep --pages DAYS|for-ever --letters DAYS|for-ever --key FILE [--centre URL]
      Says for how many days after their arrival the centre keeps sealed pages, and sealed letters
      and names; for ever unless you say so. Headers, digests and counts stay. Nothing goes that
      "desk opened" has not named: export and print first.

  desk opened [--pages FOLDER] --key FILE [--centre URL]
      Opens all that is at the centre and says in the office's journal up to where it could. From
      then on the centre may let that go when it is old enough: letters and names; with --pages also
      the pages of each tablet's journal of which the folder (that of "desk open --pages") lacks none.

  desk aside [--release ID ...] [--discard ID ...] --key FILE [--centre URL]
      Lists batches that the centre put aside: what withdrawn tablets sent, and forks. Released ones
      are taken as if the tablet had not been withdrawn, where they fit; discarded ones are gone.

  desk carry FILE ... --key FILE [--centre URL]
      Hands carrier files in at the centre, as often as you like: everything counts once. Prints
      what was taken, known already or refused, and writes the receipts beside each file, to be
      carried back to the tablets.

  desk revoke --tablet NAME|ID --key FILE [--undo] [--centre URL]
      Withdraws a lost or stolen tablet. What it sends from then on is put aside, not counted;
      what came before counts. --undo takes it back.

  desk colleague invite --name NAME --role viewer|organiser|office [--days D] --key FILE [--centre URL]
      Prints a link and a QR code by which one colleague makes a passkey, once, within D days (3).
      Viewers see totals; organisers see tablets and hand reports in, too; the office sees what was
      put aside, the audit log, and gives roles. Nobody opens a letter without the key file.

  desk colleague list --key FILE [--centre URL]
  desk colleague role --colleague NAME|ID --role viewer|organiser|office|none --key FILE [--centre URL]
      Who has a passkey; and another role, or none: then they are signed out everywhere, at once.

  desk audit --key FILE [--head FILE] [--save FILE] [--list] [--centre URL]
  desk audit --file FILE [--head FILE] [--list]
      Checks the centre's audit log (or a saved one) from its first line: each is chained to the one
      before. --head keeps where the log ends in a file, and next time finds out if anything before
      it was changed since. --save writes the log to a new file, --list prints it.

  desk report "SMS" --key FILE [--centre URL]
      Hands in an evening's report that a tablet sent by SMS or QR code. The centre counts it as
      provisional until that tablet's entries arrive. A mistyped report is refused.

  desk totals --key FILE [--days D] [--last-year FILE [--last-passphrase-file FILE]] [--centre URL]
      Prints a link to the centre's page of totals, good for D days (30). Numbers only. With the
      key file of last year's campaign, if the same centre has it, the page shows both years.

The passphrase is asked for, or taken from --passphrase-file FILE or BARUA_PASSPHRASE.
With --recovery the printed recovery code is asked for instead (or BARUA_RECOVERY_CODE).

Exit codes: 0 all is well; 1 something is broken or does not add up (all of it is listed);
2 the command was not understood; 3 the key file did not open; 4 the centre could not be
reached, or refused; 5 a file could not be read or written.`;
